package org.crossclaim.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A dossier of one dispute with as many entries as are asked for, made while it is read.
 */
public final class Generated {

	/** The dispute's slug. */
	public static final String DISPUTE = "generated";

	private static final int ACTORS = 40;

	private static final int SOURCES = 400;

	private Generated() {
	}

	/**
	 * The dossier.
	 * @param entries how many entries
	 * @return its bytes, YAML
	 */
	public static InputStream dossier(int entries) {
		Stream<String> parts = Stream.of(Stream.of("actors:\n"), IntStream.range(0, ACTORS).mapToObj(Generated::actor),
				Stream.of("sources:\n"), IntStream.range(0, SOURCES).mapToObj(Generated::source),
				Stream
					.of("dispute: {id: generated, title: {en: Generated}, summary: {en: Generated for a test}}\nentries:\n"),
				IntStream.range(0, entries).mapToObj(Generated::entry))
			.flatMap((part) -> part);
		Iterator<InputStream> streams = parts
			.<InputStream>map((part) -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
			.iterator();
		return new SequenceInputStream(new Enumeration<>() {

			@Override
			public boolean hasMoreElements() {
				return streams.hasNext();
			}

			@Override
			public InputStream nextElement() {
				return streams.next();
			}

		});
	}

	private static String actor(int i) {
		return "- {id: g-actor-%d, kind: company, name: {en: Company %d, zh-Hant: 公司%d}}\n".formatted(i, i, i);
	}

	private static String source(int i) {
		String relays = (i % 4 == 0) ? "" : ", relays: [g-source-%d]".formatted(i - i % 4);
		return "- {id: g-source-%d, kind: press, title: Article %d, publisher: Publisher %d, language: %s, published: 2025-01-01%s}\n"
			.formatted(i, i, i % 37, (i % 5 == 0) ? "zh-Hant" : "en", relays);
	}

	private static String entry(int i) {
		LocalDate day = LocalDate.of(2015, 1, 1).plusDays(i % 4000);
		String kind = (i % 5 == 4) ? "counterclaim" : "allegation";
		String answers = (i % 5 == 4) ? "  responds_to: [g-entry-%d]\n  response: denial\n".formatted(i - 1)
				: "  against: [g-actor-%d, g-actor-%d]\n".formatted((i + 7) % ACTORS, (i + 11) % ACTORS);
		return """
				- id: g-entry-%d
				  kind: %s
				  statement:
				    en: Company %d says that the thing numbered %d was done to it over a period of several weeks, by whom it also says.
				    zh-Hant: 公司%d稱，第%d件事在數週之內對其發生，並指明是誰所為。
				  asserted_by: [g-actor-%d]
				  said: '%s'
				  happened: '%s'
				%s  evidence:
				  - {source: g-source-%d, stance: supports, quote: "We say that %d was done."}
				  - {source: g-source-%d, stance: supports}
				"""
			.formatted(i, kind, i % ACTORS, i, i % ACTORS, i, i % ACTORS, day, day.minusDays(9), answers, i % SOURCES,
					i, (i * 7 + 1) % SOURCES);
	}

}
