// What can be done with the present search beside sorting and export: functions of the search that make a node.
export const SEARCH_ACTIONS = [];
