package org.crossclaim.shared;

import java.util.List;

/**
 * An expected refusal: what was asked cannot be done, with every reason at once. It goes
 * back to whoever asked, in words; nothing is stored.
 */
public class Refusal extends RuntimeException {

	private final List<Fault> faults;

	/**
	 * Refuses for one or more reasons.
	 * @param faults all reasons, at least one
	 */
	public Refusal(List<Fault> faults) {
		super(faults.toString());
		this.faults = List.copyOf(faults);
	}

	/**
	 * Refuses the whole for one reason.
	 * @param key the message key
	 * @param arguments what the message names
	 */
	public Refusal(String key, Object... arguments) {
		this(List.of(Fault.at("", key, arguments)));
	}

	/**
	 * Every reason.
	 * @return the faults, at least one
	 */
	public List<Fault> faults() {
		return this.faults;
	}

}
