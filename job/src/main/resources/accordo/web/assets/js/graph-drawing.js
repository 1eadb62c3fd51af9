// The network drawn with Cytoscape, in the colours of the theme.
import cytoscape from '/vendor/cytoscape/dist/cytoscape.esm.min.mjs';
import { visible } from './dom.js';
import { themeColour, typeColour } from './figure-parts.js';

const LONGEST_NAME = 26;

/** Draws a graph; `select` hears of node(node), edge(edge) and nothing(). */
export function drawGraph(container, graph, select) {
  const cy = cytoscape({
    container, elements: elements(graph), style: style(graph), minZoom: 0.2, maxZoom: 3, wheelSensitivity: 0.3, autounselectify: true,
    userZoomingEnabled: !matchMedia('(pointer: coarse)').matches || innerWidth > 900,
    layout: {
      name: 'cose', animate: false, randomize: true, nodeDimensionsIncludeLabels: true, idealEdgeLength: () => 60, nodeRepulsion: () => 60000,
      componentSpacing: 50, gravity: 0.6, numIter: 1500, padding: 24,
    },
  });
  const restyle = () => cy.style(style(graph));
  document.addEventListener('themechange', restyle);
  const observer = new ResizeObserver(() => { cy.resize(); cy.fit(undefined, 24); });
  observer.observe(container);
  const byKey = new Map(graph.nodes.map((node) => [node.key, node]));
  const choose = (key) => {
    const node = cy.getElementById(key);
    dim(cy, node.closedNeighborhood());
    select.node(byKey.get(key));
  };
  const clear = () => cy.elements().removeClass('dim');
  cy.on('tap', 'node', (event) => choose(event.target.id()));
  cy.on('tap', 'edge', (event) => {
    dim(cy, event.target.union(event.target.connectedNodes()));
    select.edge(event.target.data('edge'));
  });
  cy.on('tap', (event) => {
    if (event.target !== cy) return;
    clear();
    select.nothing();
  });
  return {
    select: choose,
    clear,
    end() {
      document.removeEventListener('themechange', restyle);
      observer.disconnect();
      cy.destroy();
    },
  };
}

function dim(cy, bright) {
  cy.elements().addClass('dim');
  bright.removeClass('dim');
}

function elements({ nodes, edges }) {
  return [
    ...nodes.map(({ key, name, deals }) => ({ data: { id: key, label: short(visible(name)), size: 10 + 7 * Math.sqrt(deals) } })),
    ...edges.map((edge) => ({ data: { id: `${edge.from}\u0000${edge.to}`, source: edge.from, target: edge.to, type: mainType(edge.types), width: 1 + 1.2 * Math.sqrt(edge.deals), edge } })),
  ];
}

function short(name) {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function mainType(types) {
  return Object.entries(types).sort((a, b) => b[1] - a[1])[0][0];
}

function style({ edges }) {
  const ink = themeColour('ink');
  const paper = themeColour('panel');
  const types = [...new Set(edges.map((edge) => mainType(edge.types)))];
  return [
    { selector: 'node', style: {
      width: 'data(size)', height: 'data(size)', label: 'data(label)', 'background-color': themeColour('soft'), color: ink,
      'font-family': 'system-ui, sans-serif', 'font-size': 11, 'text-valign': 'bottom', 'text-margin-y': 3, 'min-zoomed-font-size': 5,
      'text-outline-color': paper, 'text-outline-width': 2,
    } },
    { selector: 'edge', style: { width: 'data(width)', 'curve-style': 'haystack', opacity: 0.75 } },
    ...types.map((type) => ({ selector: `edge[type = "${type}"]`, style: { 'line-color': typeColour(type) } })),
    { selector: '.dim', style: { opacity: 0.12 } },
  ];
}
