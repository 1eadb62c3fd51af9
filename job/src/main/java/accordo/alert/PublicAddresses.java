package accordo.alert;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to public addresses only. The connection goes to the address that was checked
 * here, so a name that resolves otherwise a moment later gains nothing.
 */
final class PublicAddresses implements DnsResolver {
  /** IPv4 networks that {@link InetAddress} has no word for: first address, bits. */
  private static final int[][] RESERVED = {
    {0, 8}, // this network
    {ip(100, 64, 0), 10}, // carrier-grade NAT
    {ip(192, 0, 0), 24}, // protocol assignments
    {ip(192, 0, 2), 24}, // documentation
    {ip(198, 18, 0), 15}, // benchmarks
    {ip(198, 51, 100), 24}, // documentation
    {ip(203, 0, 113), 24}, // documentation
    {ip(240, 0, 0), 4}, // reserved, broadcast
  };

  private final boolean allowsPrivate;

  PublicAddresses(boolean allowsPrivate) {
    this.allowsPrivate = allowsPrivate;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return check(host, InetAddress.getAllByName(host));
  }

  /** All or nothing: a name that has a private address is not trusted with its public ones. */
  InetAddress[] check(String host, InetAddress... addresses) throws UnknownHostException {
    if (!allowsPrivate && !Arrays.stream(addresses).allMatch(PublicAddresses::isPublic)) {
      throw new UnknownHostException(
          host + " is on a private network; webhook-private allows that");
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : !isReserved(bytes, 0);
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    if ((first & 0xe000) != 0x2000) {
      // Only 2000::/3 is given out; of the rest NAT64 leads to an IPv4 address.
      return first == 0x64 && isPublic4(bytes, 12);
    }
    if (first == 0x2002) {
      return isPublic4(bytes, 2); // 6to4
    }
    boolean isTeredo = first == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
    boolean isDocumentation = first == 0x2001 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
    return !isTeredo && !isDocumentation;
  }

  private static boolean isPublic4(byte[] bytes, int start) {
    try {
      return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, start, start + 4)));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isReserved(byte[] bytes, int start) {
    int value = ip(bytes[start], bytes[start + 1], bytes[start + 2]) | bytes[start + 3] & 0xff;
    return Arrays.stream(RESERVED)
        .anyMatch(net -> value >>> (32 - net[1]) == net[0] >>> (32 - net[1]));
  }

  private static int ip(int a, int b, int c) {
    return (a & 0xff) << 24 | (b & 0xff) << 16 | (c & 0xff) << 8;
  }
}
