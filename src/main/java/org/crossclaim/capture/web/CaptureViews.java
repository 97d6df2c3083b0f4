package org.crossclaim.capture.web;

import java.util.List;

import org.crossclaim.capture.Capture;
import org.crossclaim.capture.CaptureAccess;
import org.crossclaim.capture.Captures;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.cite.Citation;
import org.crossclaim.source.cite.Citations;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes the page of a captured copy.
 */
@Component
class CaptureViews {

	private final Captures captures;

	private final CaptureAccess access;

	private final Passages passages;

	private final CopyLines lines;

	private final Citations citations;

	private final Words words;

	private final Dates dates;

	CaptureViews(Captures captures, CaptureAccess access, Passages passages, CopyLines lines, Citations citations,
			Words words, Dates dates) {
		this.captures = captures;
		this.access = access;
		this.passages = passages;
		this.lines = lines;
		this.citations = citations;
		this.words = words;
		this.dates = dates;
	}

	CaptureView of(Capture capture, SourceDocument source, List<Capture> all) {
		Citation cited = this.citations.of(source);
		String text = capture.isHere() && capture.hasText() ? this.captures.text(capture.sha256()).orElse(null) : null;
		List<QuotedPassage> passages = this.passages.of(source, capture, text);
		String taken = this.dates.minute(capture.taken()).words();
		return new CaptureView(capture.id().toString(), cited,
				this.words.say("copies.title", cited.title().text(), taken),
				this.words.say("copies.description", cited.title().text(), source.publisher(), taken),
				this.dates.minute(capture.taken()), this.lines.how(capture),
				(capture.asked() != null && !capture.asked().equals(capture.address())) ? capture.asked() : null,
				capture.address(), status(capture), capture.mediaType(), this.lines.size(capture), capture.sha256(),
				this.lines.absent(capture), this.access.allows(source) ? whole(capture, source, text, passages) : null,
				passages, this.lines.of(all, capture.id()));
	}

	private CaptureView.Whole whole(Capture capture, SourceDocument source, @Nullable String text,
			List<QuotedPassage> passages) {
		return new CaptureView.Whole(capture.head(), (text != null) ? MarkedText.of(text, passages) : null,
				this.words.foreign(source.language()), capture.isHere() && ServedCopy.isShown(capture.mediaType()),
				capture.isHere(), capture.fileName());
	}

	private @Nullable String status(Capture capture) {
		if (capture.status() == null) {
			return null;
		}
		return capture.isOfTheSource() ? String.valueOf(capture.status())
				: this.words.say("copies.no-success", String.valueOf(capture.status()));
	}

}
