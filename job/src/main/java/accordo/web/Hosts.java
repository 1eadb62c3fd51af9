package accordo.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/** Which names mean this machine. */
final class Hosts {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private Hosts() {}

  /** Whether a Host header, with or without a port, can only mean this machine. */
  static boolean isLocal(String header) {
    return header != null && LOCAL.contains(header.replaceFirst(":\\d{1,5}$", ""));
  }

  /**
   * Whether only this machine can reach an address.
   *
   * @throws WebException when there is no such address
   */
  static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new WebException("there is no address " + address, e);
    }
  }
}
