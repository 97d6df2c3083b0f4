package org.crossclaim.capture.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that may be asked as far as it tells by itself. Whether its host is on the
 * public network is told by whoever resolves the name, and connects to what was told.
 *
 * @param uri the address, without a fragment
 * @param scheme {@code http} or {@code https}
 * @param host a name or the number of a machine, in its one usual form
 * @param port the port
 */
record WebAddress(URI uri, String scheme, String host, int port) {

	private static final Pattern PARTS = Pattern
		.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(?:#.*)?");

	private static final Pattern AUTHORITY = Pattern.compile("(?:(.*)@)?(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::(\\d{0,5}))?");

	private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\\.)*[a-z0-9_-]{1,63}");

	/** Whoever connects takes a host that ends so for the number of a machine. */
	private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");

	private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

	private static final Pattern USUAL_NUMBER = Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE);

	/** Names that no public server has. */
	private static final Pattern PRIVATE_NAME = Pattern
		.compile("[^.]+|.*\\.(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\\.arpa)");

	private static final Pattern NOT_AS_IS = Pattern.compile("[^!$&'()*+,;=:@/?%A-Za-z0-9._~-]|%(?![0-9A-Fa-f]{2})");

	private static final Pattern WITH_SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");

	private static final int LONGEST = 4000;

	/**
	 * Looks at an address.
	 * @param text the address; what is not escaped in its path and query is
	 * @param network the public network
	 * @param ports the ports at which servers are asked
	 * @return the address
	 * @throws NotFetched if it may not be asked
	 */
	static WebAddress of(String text, PublicNetwork network, List<Integer> ports) throws NotFetched {
		Matcher parts = PARTS.matcher(text.strip());
		if (text.length() > LONGEST || !parts.matches() || text.strip().chars().anyMatch(Character::isISOControl)) {
			throw new NotFetched("fetch.malformed");
		}
		String scheme = parts.group(1).toLowerCase(Locale.ROOT);
		if (!scheme.equals("http") && !scheme.equals("https")) {
			throw new NotFetched("fetch.not-web", (scheme.length() > 20) ? scheme.substring(0, 20) : scheme);
		}
		Matcher authority = AUTHORITY.matcher(Optional.ofNullable(parts.group(2)).orElse(""));
		if (!authority.matches()) {
			throw new NotFetched("fetch.malformed");
		}
		if (authority.group(1) != null) {
			throw new NotFetched("fetch.with-user");
		}
		String host = host(authority.group(2));
		Optional<InetAddress> literal = literal(host);
		if (literal.isEmpty() ? PRIVATE_NAME.matcher(host).matches() : !network.matches(literal.get())) {
			throw new NotFetched("fetch.not-public", host);
		}
		int port = Optional.ofNullable(authority.group(3))
			.filter((digits) -> !digits.isEmpty())
			.map(Integer::parseInt)
			.orElse(scheme.equals("http") ? 80 : 443);
		if (!ports.contains(port) && !network.allows(literal)) {
			throw new NotFetched("fetch.port", host, String.valueOf(port));
		}
		return new WebAddress(uri(scheme, host, port, parts), scheme, host, port);
	}

	private static String host(String written) throws NotFetched {
		if (written.startsWith("[")) {
			return written.toLowerCase(Locale.ROOT);
		}
		try {
			String ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
			String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
			if (host.length() > 253 || !NAME.matcher(host).matches()) {
				throw new NotFetched("fetch.malformed");
			}
			return host;
		}
		catch (IllegalArgumentException ex) {
			throw new NotFetched("fetch.malformed");
		}
	}

	private static Optional<InetAddress> literal(String host) throws NotFetched {
		boolean six = host.startsWith("[");
		if (!six && !NUMBER.matcher(host).matches()) {
			return Optional.empty();
		}
		String number = six ? host.substring(1, host.length() - 1) : host;
		if (six ? !number.matches("[0-9a-f:.]+") : !USUAL_NUMBER.matcher(number).matches()) {
			throw new NotFetched("fetch.disguised", host);
		}
		try {
			return Optional.of(InetAddress.ofLiteral(number));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFetched("fetch.disguised", host);
		}
	}

	private static URI uri(String scheme, String host, int port, Matcher parts) throws NotFetched {
		boolean usual = port == (scheme.equals("http") ? 80 : 443);
		String path = parts.group(3).isEmpty() ? "/" : escaped(parts.group(3));
		String query = Optional.ofNullable(parts.group(4)).map(WebAddress::escaped).orElse("");
		try {
			return new URI(scheme + "://" + host + (usual ? "" : ":" + port) + path + query);
		}
		catch (URISyntaxException ex) {
			throw new NotFetched("fetch.malformed");
		}
	}

	/**
	 * Where an answer leads.
	 * @param location what it says
	 * @return an address as text
	 */
	String next(String location) {
		String to = location.strip().replaceFirst("(?s)#.*", "");
		if (WITH_SCHEME.matcher(to).matches()) {
			return to;
		}
		if (to.startsWith("//")) {
			return this.scheme + ":" + to;
		}
		if (to.isEmpty() || to.startsWith("?")) {
			return this.uri.toString().replaceFirst("\\?.*", "") + to;
		}
		return this.uri.resolve(escaped(to)).toString();
	}

	/** Escapes what browsers escape, too. */
	private static String escaped(String text) {
		return NOT_AS_IS.matcher(text).replaceAll((found) -> {
			StringBuilder escape = new StringBuilder();
			for (byte one : found.group().getBytes(StandardCharsets.UTF_8)) {
				escape.append("%%%02X".formatted(one));
			}
			return escape.toString();
		});
	}

}
