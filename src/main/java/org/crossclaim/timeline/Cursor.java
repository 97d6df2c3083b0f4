package org.crossclaim.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

/**
 * The place of an entry in a timeline: where a page ended, so that the next begins after
 * it whatever was added meanwhile.
 *
 * @param axis the axis it stands on
 * @param dated whether the entry has a date there
 * @param sort its first sort key; 0 where it has none
 * @param latest its second sort key; 0 where it has none
 * @param withinDay its order within the day
 * @param slug its slug
 */
record Cursor(Axis axis, boolean dated, long sort, long latest, int withinDay, String slug) {

	/** Its text for an address. */
	String text() {
		String plain = String.join(" ", this.axis.word(), this.dated ? "d" : "u", Long.toString(this.sort),
				Long.toString(this.latest), Integer.toString(this.withinDay), this.slug);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The cursor that a text stands for.
	 * @throws Refusal if it is none, or one of another axis
	 */
	static Cursor parse(String text, Axis axis) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			String[] parts = plain.split(" ", -1);
			if (parts.length == 6 && parts[0].equals(axis.word()) && List.of("d", "u").contains(parts[1])) {
				return new Cursor(axis, parts[1].equals("d"), Long.parseLong(parts[2]), Long.parseLong(parts[3]),
						Integer.parseInt(parts[4]), parts[5]);
			}
		}
		catch (IllegalArgumentException ex) {
			throw malformed(text, ex);
		}
		throw malformed(text, null);
	}

	private static Refusal malformed(String text, @org.jspecify.annotations.Nullable Throwable cause) {
		Refusal refusal = new Refusal(List.of(Fault.at("after", "timeline.cursor-malformed", text)));
		if (cause != null) {
			refusal.initCause(cause);
		}
		return refusal;
	}

}
