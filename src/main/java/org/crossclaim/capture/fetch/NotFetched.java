package org.crossclaim.capture.fetch;

import org.crossclaim.shared.Fault;

/**
 * A page could not be read, and why, in words for whoever asked.
 */
public class NotFetched extends Exception {

	private final transient Fault fault;

	NotFetched(String key, Object... arguments) {
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

}
