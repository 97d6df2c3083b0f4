package org.crossclaim.capture.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.cite.Citations;
import org.crossclaim.source.page.LinkState;

import org.springframework.stereotype.Component;

/**
 * Says what became of the address of a source.
 */
@Component
class LinkViews {

	private final Citations citations;

	private final Words words;

	private final Dates dates;

	LinkViews(Citations citations, Words words, Dates dates) {
		this.citations = citations;
		this.words = words;
		this.dates = dates;
	}

	LinkView of(Told told, SourceDocument source, List<Links.LostWords> lost) {
		return new LinkView(this.citations.of(source), says(told), told.state().isBroken(), told.copy(),
				(told.taken() != null) ? day(told.taken()) : null, lost);
	}

	private String says(Told told) {
		Instant moment = (told.state() == LinkState.ALIVE && told.looked() != null) ? told.looked()
				: told.link().since();
		String status = Optional.ofNullable(told.link().status()).map(String::valueOf).orElse("");
		boolean nameless = told.state() == LinkState.GONE && status.isEmpty();
		return this.words.say(nameless ? "link.says.nameless" : "link.says." + told.state().word(), day(moment),
				Optional.ofNullable(told.link().address()).orElse(status));
	}

	private String day(Instant moment) {
		return this.dates.day(moment).words();
	}

}
