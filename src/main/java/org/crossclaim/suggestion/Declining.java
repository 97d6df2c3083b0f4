package org.crossclaim.suggestion;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embeddable;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

/**
 * That an editor declined what somebody sent: when, who and why. Whoever sent it reads
 * the reason.
 */
@Embeddable
public class Declining {

	private Instant declined;

	private String declinedBy;

	private String reason;

	@SuppressWarnings("NullAway.Init")
	protected Declining() {
	}

	/**
	 * Declines.
	 * @param by the name of the editor
	 * @param why the reason
	 * @param now when
	 * @throws Refusal without a reason
	 */
	public Declining(String by, String why, Instant now) {
		if (why.isBlank()) {
			throw new Refusal(List.of(Fault.at("reason", "suggestion.declined-without-a-reason")));
		}
		this.declined = now;
		this.declinedBy = by;
		this.reason = why.strip();
	}

}
