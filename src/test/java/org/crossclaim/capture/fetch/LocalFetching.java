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

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private LocalFetching() {
	}

	/** Asks 127.0.0.1, and nothing else of this network. */
	public static Fetching fromThisMachine() {
		return fetching(true, LIMIT, Duration.ZERO);
	}

	/** The same, and waits for a short time. */
	static Fetching fromThisMachineWithin(Duration timeLimit) {
		return fetching(true, timeLimit, Duration.ZERO);
	}

	/** The same, and leaves the machine in peace in between. */
	static Fetching fromThisMachinePausing(Duration pause) {
		return fetching(true, LIMIT, pause);
	}

	/** As in production, but one address counts as public and names lead where told. */
	static Fetching resolvingBy(DnsResolver names, String open, int port, int another, Duration timeLimit) {
		return FetchConfiguration.fetching(
				new FetchSettings(true, "", List.of(open), List.of(80, 443, port, another), timeLimit, Duration.ZERO),
				Clock.systemUTC(), names);
	}

	/** Asks nobody. */
	public static Fetching switchedOff() {
		return fetching(false, LIMIT, Duration.ZERO);
	}

	private static Fetching fetching(boolean enabled, Duration timeLimit, Duration pause) {
		return FetchConfiguration.fetching(new FetchSettings(enabled, "mailto:desk@example.org", List.of("127.0.0.1"),
				List.of(80, 443), timeLimit, pause), Clock.systemUTC(), SystemDefaultDnsResolver.INSTANCE);
	}

}
