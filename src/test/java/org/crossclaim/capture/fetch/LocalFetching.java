package org.crossclaim.capture.fetch;

import java.util.List;

/**
 * Fetching as tests need it: no other machine is ever asked.
 */
public final class LocalFetching {

	private LocalFetching() {
	}

	/** Asks 127.0.0.1, and nothing else of this network. */
	public static Fetching fromThisMachine() {
		return fetching(new FetchSettings(true, "mailto:desk@example.org", List.of("127.0.0.1")));
	}

	/** As in production. */
	public static Fetching ofThePublicNetwork() {
		return fetching(new FetchSettings(true, "", List.of()));
	}

	/** Asks nobody. */
	public static Fetching switchedOff() {
		return fetching(new FetchSettings(false, "", List.of()));
	}

	private static Fetching fetching(FetchSettings settings) {
		return new FetchConfiguration().fetching(settings);
	}

}
