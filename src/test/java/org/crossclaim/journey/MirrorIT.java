package org.crossclaim.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.editorial.Door;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.ImportOrder;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Accuser and accused are treated alike: of two disputes of which each is the other's
 * mirror, the pages are each other's mirror, byte for byte.
 */
@OnPostgres
class MirrorIT {

	/**
	 * LEFT alleges, RIGHT answers. Every slug begins with who alleges, so that where two
	 * entries stand alike and their slugs decide, they decide alike.
	 */
	private static final String DISPUTE = """
			sources:
			- {id: LEFT-own-blog, kind: primary-statement, title: Blog of NameLEFT, publisher: NameLEFT, published_by: LEFT, language: en, published: 2026-02-01}
			- {id: LEFT-their-blog, kind: primary-statement, title: Blog of NameRIGHT, publisher: NameRIGHT, published_by: RIGHT, language: en, published: 2026-02-01}
			- {id: LEFT-report, kind: press, title: Report on NameLEFT, publisher: Paper, reporting: own, language: en, published: 2026-02-02}
			- {id: LEFT-relay, kind: press, title: Relay of NameLEFT, publisher: Other paper, relays: [LEFT-own-blog], language: en}
			dispute: {id: LEFT-against-RIGHT, title: {en: NameLEFT and NameRIGHT}, summary: {en: NameLEFT and NameRIGHT disagree.}, covered: {searched: 2026-11-01, newest: 2026-03-01}}
			entries:
			- id: LEFT-alleges
			  kind: allegation
			  statement: {en: NameLEFT says that NameRIGHT did it.}
			  asserted_by: [LEFT]
			  against: [RIGHT, third]
			  said: 2026-02-01
			  happened: 2025
			  figures: [{measure: things, label: {en: things as NameLEFT counts}, comparator: "~", value: 24000, unit: things}]
			  resolution: [{outcome: relief-granted, by: LEFT-ruling, of: {en: a part}, stage: interim}]
			  reply_checks: [{actor: third, date: 2026-02-03, found: none, source: LEFT-report}]
			  note: {en: No court has tested what NameLEFT says.}
			  evidence:
			  - {source: LEFT-own-blog, stance: supports, quote: "They did 24,000 of it."}
			  - {source: LEFT-relay, stance: supports}
			  - {source: LEFT-report, stance: supports, shows: so}
			  - {source: LEFT-their-blog, stance: undermines, quote: "We did not."}
			- id: LEFT-is-denied
			  kind: counterclaim
			  statement: {en: NameRIGHT denies it.}
			  asserted_by: [RIGHT]
			  responds_to: [LEFT-alleges]
			  response: denial
			  said: 2026-02-02
			  evidence: [{source: LEFT-their-blog, stance: supports, quote: "We did not."}]
			- id: LEFT-was-answered-before
			  kind: counterclaim
			  statement: {en: NameRIGHT said before that it never does.}
			  asserted_by: [RIGHT]
			  responds_to: [LEFT-alleges]
			  response: [rebuttal, context]
			  said: 2026-01-01
			  evidence: [{source: LEFT-their-blog, stance: supports}]
			- id: LEFT-rejoins
			  kind: counterclaim
			  statement: {en: NameLEFT answers that they do.}
			  asserted_by: [LEFT]
			  responds_to: [LEFT-is-denied]
			  response: rebuttal
			  said: 2026-02-04
			  evidence: [{source: LEFT-own-blog, stance: supports}]
			- id: LEFT-third-answers
			  kind: counterclaim
			  statement: {en: Somebody else finds NameLEFT hard on NameRIGHT.}
			  asserted_by: [outsider]
			  responds_to: [LEFT-alleges]
			  response: context
			  said: 2026-02-05
			  evidence: [{source: LEFT-report, stance: supports}]
			- {id: LEFT-ruling, kind: development, statement: {en: A court gave NameLEFT a part.}, happened: 2026-03-01, bears_on: [LEFT-alleges], evidence: [{source: LEFT-report, stance: supports}]}
			""";

	private static final String ACTORS = """
			actors:
			- {id: aaa, kind: company, name: {en: NameAaa, zh-Hant: 甲甲甲}}
			- {id: zzz, kind: company, name: {en: NameZzz, zh-Hant: 乙乙乙}}
			- {id: third, kind: company, name: {en: Third}}
			- {id: outsider, kind: person, name: {en: Outsider}}
			""";

	@Autowired
	private Dossiers dossiers;

	@LocalServerPort
	private int port;

	@BeforeEach
	void bothDisputes() throws IOException {
		Map<String, InputStream> files = new LinkedHashMap<>();
		files.put("actors.yaml", file(ACTORS));
		files.put("one.yaml", file(sided("aaa", "zzz")));
		files.put("other.yaml", file(sided("zzz", "aaa")));
		this.dossiers.take(files, new ImportOrder(Door.IMPORT, "A test", "To see", true, false), (step, done, of) -> {
		});
	}

	static Stream<Arguments> pages() {
		return Stream
			.of("/entries/LEFT-alleges", "/entries/LEFT-is-denied", "/entries/LEFT-was-answered-before",
					"/entries/LEFT-rejoins", "/entries/LEFT-third-answers", "/entries/LEFT-ruling",
					"/disputes/LEFT-against-RIGHT", "/disputes/LEFT-against-RIGHT?axis=happened",
					"/disputes/LEFT-against-RIGHT?order=desc&actor=LEFT",
					"/disputes/LEFT-against-RIGHT?size=10&axis=recorded&kind=counterclaim")
			.flatMap((page) -> Stream.of("en", "zh-Hant").map((language) -> Arguments.of(page, language)));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void thePageOfOneIsTheMirrorOfTheOther(String address, String language) throws Exception {
		String one = page(named(address, "aaa", "zzz"), language);
		String other = page(named(address, "zzz", "aaa"), language);
		assertThat(one).contains("aaa-").isNotEqualTo(other);
		assertThat(inOrder(swapped(other))).isEqualTo(inOrder(one));
	}

	private static String sided(String left, String right) {
		return named(DISPUTE, left, right);
	}

	private static String named(String text, String left, String right) {
		return text.replace("NameLEFT", "Name" + name(left))
			.replace("NameRIGHT", "Name" + name(right))
			.replace("LEFT", left)
			.replace("RIGHT", right);
	}

	private static String name(String slug) {
		return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
	}

	/** What must change sides does: the two names in each language, and the slugs. */
	private static String swapped(String page) {
		String swapped = page;
		for (List<String> pair : List.of(List.of("aaa", "zzz"), List.of("Aaa", "Zzz"), List.of("甲甲甲", "乙乙乙"))) {
			swapped = swapped.replace(pair.getFirst(), "\u0001")
				.replace(pair.getLast(), pair.getFirst())
				.replace("\u0001", pair.getLast());
		}
		return swapped;
	}

	/** The menu of actors goes by the alphabet, whoever alleges. */
	private static String inOrder(String page) {
		return Pattern.compile("(?<=<select name=\"actor\">).*?(?=</select>)")
			.matcher(page)
			.replaceAll((menu) -> Stream.of(menu.group().split("(?=<option)")).sorted().collect(Collectors.joining()));
	}

	private static InputStream file(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private String page(String address, String language) throws Exception {
		HttpResponse<String> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.header("Accept-Language", language)
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(200);
		return response.body();
	}

}
