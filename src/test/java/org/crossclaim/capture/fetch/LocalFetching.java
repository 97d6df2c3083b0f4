package org.crossclaim.capture.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Fetching as tests need it: no other machine is ever asked.
 */
public final class LocalFetching {

	private LocalFetching() {
	}

	/** Asks 127.0.0.1, and nothing else of this network. */
	public static Fetching fromThisMachine() {
		return fetching(true, List.of("127.0.0.1"), List.of(80, 443), Duration.ofSeconds(20));
	}

	/** Asks 127.0.0.1, and waits for a short time. */
	static Fetching fromThisMachineWithin(Duration timeLimit) {
		return fetching(true, List.of("127.0.0.1"), List.of(80, 443), timeLimit);
	}

	/** As in production, at a port of the test too. */
	public static Fetching ofThePublicNetwork(int port) {
		return fetching(true, List.of(), List.of(80, 443, port), Duration.ofSeconds(20));
	}

	/** As in production, where names are resolved by the test. */
	static Fetching ofThePublicNetwork(int port, DnsResolver names, Duration timeLimit) {
		return FetchConfiguration.fetching(
				new FetchSettings(true, "", List.of(), List.of(80, 443, port), timeLimit, Duration.ZERO),
				Clock.systemUTC(), names);
	}

	/** Asks nobody. */
	public static Fetching switchedOff() {
		return fetching(false, List.of(), List.of(80, 443), Duration.ofSeconds(20));
	}

	private static Fetching fetching(boolean enabled, List<String> allowed, List<Integer> ports, Duration timeLimit) {
		return FetchConfiguration.fetching(
				new FetchSettings(enabled, "mailto:desk@example.org", allowed, ports, timeLimit, Duration.ZERO),
				Clock.systemUTC(), SystemDefaultDnsResolver.INSTANCE);
	}

}
