package org.crossclaim.capture.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.capture.Capture;
import org.crossclaim.page.Address;
import org.crossclaim.source.SourceDocument;

import org.springframework.http.HttpHeaders;

/**
 * The captures of a source as mementos of its address (RFC 7089). One of which only the
 * hash is kept is none.
 *
 * @param original the address whose copies they are
 * @param slug the slug of the source
 * @param captures those captures, the oldest first
 */
record Mementos(String original, String slug, List<Capture> captures) {

	/** As HTTP writes it: with two digits for a day. */
	private static final DateTimeFormatter HTTP = DateTimeFormatter
		.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private static final String UNSAFE = "<>\"\\^`{|}";

	static final String LINK_FORMAT = "application/link-format";

	static Mementos of(SourceDocument source, List<Capture> captures) {
		String original = (source.url() != null) ? ascii(source.url()) : Address.of("/sources/" + source.id());
		return new Mementos(original, source.id(), captures.stream().filter(Capture::isHere).toList().reversed());
	}

	/** An address as headers can carry it. */
	static String ascii(String address) {
		StringBuilder ascii = new StringBuilder();
		for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
			if (one <= ' ' || one == 127 || UNSAFE.indexOf(one) >= 0) {
				ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
			}
			else {
				ascii.append((char) one);
			}
		}
		return ascii.toString();
	}

	static String date(Instant instant) {
		return HTTP.format(instant);
	}

	static String address(Capture capture) {
		return Address.of("/captures/" + capture.id());
	}

	String timemap() {
		return Address.of("/sources/" + this.slug + "/timemap");
	}

	String timegate() {
		return Address.of("/sources/" + this.slug + "/timegate");
	}

	/**
	 * The copy that shows what stood there at a moment: the latest one taken until then,
	 * or the first where all are later.
	 * @param moment the moment
	 * @return the capture
	 */
	Capture at(Instant moment) {
		return this.captures.reversed()
			.stream()
			.filter((one) -> !one.taken().isAfter(moment))
			.findFirst()
			.orElseGet(this.captures::getFirst);
	}

	/** Tells, on a capture, when it was taken and where the others are. */
	void on(HttpServletResponse response, Capture here) {
		int place = this.captures.indexOf(here);
		if (place < 0) {
			return;
		}
		response.setHeader("Memento-Datetime", date(here.taken()));
		List<String> links = around();
		int last = this.captures.size() - 1;
		for (int i = 0; i <= last; i++) {
			List<String> names = new ArrayList<>();
			names.addAll((i == 0) ? List.of("first") : List.of());
			names.addAll((i == last) ? List.of("last") : List.of());
			names.addAll((i == place - 1) ? List.of("prev") : List.of());
			names.addAll((i == place + 1) ? List.of("next") : List.of());
			if (!names.isEmpty() || i == place) {
				names.add("memento");
				links.add(link(this.captures.get(i), String.join(" ", names)));
			}
		}
		response.setHeader(HttpHeaders.LINK, String.join(", ", links));
	}

	/** The links to what is not a copy. */
	List<String> around() {
		return new ArrayList<>(
				List.of("<" + this.original + ">; rel=\"original\"", "<" + timegate() + ">; rel=\"timegate\"",
						"<" + timemap() + ">; rel=\"timemap\"; type=\"" + LINK_FORMAT + "\""));
	}

	/** All of them in the format of links (RFC 6690). */
	String listed() {
		List<String> links = new ArrayList<>(
				List.of("<" + this.original + ">; rel=\"original\"", "<" + timegate() + ">; rel=\"timegate\"",
						"<" + timemap() + ">; rel=\"self\"; type=\"" + LINK_FORMAT + "\"; from=\""
								+ date(this.captures.getFirst().taken()) + "\"; until=\""
								+ date(this.captures.getLast().taken()) + "\""));
		for (int i = 0; i < this.captures.size(); i++) {
			String name = ((i == 0) ? "first " : "") + ((i == this.captures.size() - 1) ? "last " : "") + "memento";
			links.add(link(this.captures.get(i), name));
		}
		return String.join(",\n", links) + "\n";
	}

	private static String link(Capture capture, String name) {
		return "<" + address(capture) + ">; rel=\"" + name + "\"; datetime=\"" + date(capture.taken()) + "\"";
	}

}
