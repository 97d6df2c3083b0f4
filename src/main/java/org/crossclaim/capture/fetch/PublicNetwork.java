package org.crossclaim.capture.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Which addresses may be connected to: those of the public network.
 *
 * @param filter matches them
 * @param allowed those that may be asked although they are not public
 */
record PublicNetwork(InetAddressFilter filter, InetAddressFilter allowed) {

	/**
	 * What Spring Boot's filter lets through. Of IPv6 only what is handed out as global
	 * unicast is the public network: so what embeds an IPv4 address in a prefix of its
	 * own is none, however the network in between translates it. Documentation has a
	 * prefix in it, and one cloud its metadata at an address that looks public.
	 */
	private static final InetAddressFilter PUBLIC = InetAddressFilter.externalAddresses()
		.and(InetAddressFilter.adapt(Inet4Address.class::isInstance).or("2000::/3"))
		.andNot("3fff::/20", "168.63.129.16/32");

	static PublicNetwork and(List<String> allowed) {
		InetAddressFilter also = InetAddressFilter.of(allowed.toArray(String[]::new));
		return new PublicNetwork(PUBLIC.or(also), also);
	}

	/** Whether an address that is written as one, not as a name, may be asked. */
	boolean matches(InetAddress literal) {
		return this.filter.matches(literal);
	}

	/** Whether it is one of those that may be asked at any port. */
	boolean allows(Optional<InetAddress> literal) {
		return literal.filter(this.allowed::matches).isPresent();
	}

}
