package org.crossclaim.capture.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.crossclaim.capture.Capture;
import org.crossclaim.capture.queue.CaptureRequest;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says in words what captures are.
 */
@Component
class CopyLines {

	private static final int KILO = 1024;

	private final Words words;

	private final Dates dates;

	CopyLines(Words words, Dates dates) {
		this.words = words;
		this.dates = dates;
	}

	/**
	 * The copies of a source.
	 * @param captures the captures, newest first
	 * @param here the one that is shown, if any
	 */
	List<CopyLine> of(List<Capture> captures, @Nullable UUID here) {
		return IntStream.range(0, captures.size()).mapToObj((i) -> {
			Capture one = captures.get(i);
			boolean same = i + 1 < captures.size() && captures.get(i + 1).sha256().equals(one.sha256());
			return new CopyLine(one.id().toString(), this.dates.minute(one.taken()), line(one), same, one.sha256(),
					absent(one), one.id().equals(here));
		}).toList();
	}

	private String line(Capture capture) {
		String line = how(capture) + " · " + size(capture);
		return capture.isOfTheSource() ? line
				: line + " · " + this.words.say("copies.answered", String.valueOf(capture.status()));
	}

	String how(Capture capture) {
		return (capture.broughtBy() != null) ? this.words.say("copies.brought-by", capture.broughtBy())
				: this.words.say("copies.fetched");
	}

	String size(Capture capture) {
		NumberFormat numbers = NumberFormat.getIntegerInstance(this.words.locale());
		return (capture.length() < KILO) ? this.words.say("copies.bytes", capture.length())
				: this.words.say("copies.kilobytes", numbers.format((capture.length() + KILO - 1) / KILO));
	}

	/** What came of a request for a copy, where it led to none yet. */
	@Nullable String asked(CaptureRequest request) {
		String day = this.dates.minute(request.asked()).words();
		String fault = (request.fault() != null) ? this.words.say(request.fault(), request.arguments().toArray()) : "";
		return switch (request.state()) {
			case WAITING ->
				fault.isEmpty() ? this.words.say("bring.waits", day) : this.words.say("bring.again", day, fault);
			case FAILED -> this.words.say("bring.failed", day, fault);
			case DONE -> null;
		};
	}

	/** Why its content is not here. */
	@Nullable String absent(Capture capture) {
		if (capture.isHere()) {
			return null;
		}
		return this.words.say(capture.kept() ? "copies.gone" : "copies.noarchive");
	}

}
