package org.crossclaim.capture.fetch;

import java.util.Set;

import org.crossclaim.shared.Fault;

/**
 * A server was not asked or gave no answer, and why, in words for whoever asked.
 */
public class NotFetched extends Exception {

	private static final Set<String> PASSING = Set.of("fetch.disabled", "fetch.busy", "fetch.no-answer",
			"fetch.no-such-host", "fetch.not-trusted", "fetch.too-slow");

	private final transient Fault fault;

	/**
	 * Says why.
	 * @param key the key of the message
	 * @param arguments what the message names
	 */
	public NotFetched(String key, Object... arguments) {
		super(key);
		this.fault = Fault.at("url", key, arguments);
	}

	/**
	 * Why.
	 * @return the fault; it never says more of another server than its answer
	 */
	public Fault fault() {
		return this.fault;
	}

	/**
	 * Whether it may go better at another time, with the address as it is.
	 * @return whether asking again makes sense
	 */
	public boolean passing() {
		return PASSING.contains(this.fault.key());
	}

}
