package org.crossclaim.capture.web;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.crossclaim.capture.Capture;
import org.crossclaim.capture.Captures;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The copies of a source over time, for programs (RFC 7089): which there are, and which
 * one shows a moment.
 */
@Controller
class MementoController {

	private static final String MOMENT = "Accept-Datetime";

	private final Sources sources;

	private final Captures captures;

	MementoController(Sources sources, Captures captures) {
		this.sources = sources;
		this.captures = captures;
	}

	@GetMapping("/sources/{slug}/timemap")
	ResponseEntity<Object> timemap(@PathVariable Slug slug,
			@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
		Mementos mementos = mementos(slug);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
			return answer.contentType(MediaType.APPLICATION_JSON).body(Timemap.of(mementos));
		}
		return answer.contentType(MediaType.parseMediaType(Mementos.LINK_FORMAT + ";charset=utf-8"))
			.body(mementos.listed());
	}

	@GetMapping("/sources/{slug}/timegate")
	ResponseEntity<Void> timegate(@PathVariable Slug slug,
			@RequestHeader(name = MOMENT, required = false) @Nullable String moment) {
		Mementos mementos = mementos(slug);
		Capture found = (moment != null) ? mementos.at(instant(moment)) : mementos.captures().getLast();
		return ResponseEntity.status(HttpStatus.FOUND)
			.header(HttpHeaders.VARY, "accept-datetime")
			.header(HttpHeaders.LINK, String.join(", ", mementos.around()))
			.location(URI.create(Mementos.address(found)))
			.build();
	}

	private Mementos mementos(Slug slug) {
		Mementos mementos = Mementos.of(this.sources.find(slug).document(), this.captures.of(slug.text()));
		if (mementos.captures().isEmpty()) {
			throw new NotOnRecord("capture", slug.text());
		}
		return mementos;
	}

	private static Instant instant(String text) {
		try {
			return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
		}
		catch (DateTimeParseException ex) {
			throw new Refusal(List.of(Fault.at(MOMENT, "copies.no-datetime", text)));
		}
	}

	/**
	 * The copies of an address.
	 *
	 * @param original the address
	 * @param timegate where the copy of a moment is found
	 * @param timemap where this stands
	 * @param mementos the copies, the oldest first
	 */
	record Timemap(String original, String timegate, String timemap, List<Memento> mementos) {

		private static Timemap of(Mementos mementos) {
			return new Timemap(mementos.original(), mementos.timegate(), mementos.timemap(),
					mementos.captures()
						.stream()
						.map((one) -> new Memento(one.taken(), Mementos.address(one)))
						.toList());
		}

	}

	/**
	 * A copy.
	 *
	 * @param datetime when it was taken
	 * @param url where it is
	 */
	record Memento(Instant datetime, String url) {
	}

}
