package org.crossclaim.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;

import org.crossclaim.exchange.dossier.DossierFault;
import org.crossclaim.page.MessagesConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule of documents, and every constraint of the database that a document can
 * reach: refused in words, at its path.
 */
class DossierRulesTests {

	private static final List<String> STARTER = List.of("actors", "sources", "anthropic-training-data",
			"claude-distillation", "pentagon-anthropic", "western-labs-distillation");

	/** A dossier that keeps the rules; each row of the table changes one thing of it. */
	private static final String SOUND = """
			actors:
			- {id: a, kind: company, name: {en: A}, country: TW, wikidata: Q95}
			- {id: b, kind: company, name: {en: B}, affiliations: [{actor: c, role: {en: head}, from: 2020, until: 2025}]}
			- {id: c, kind: person, name: {en: C}}
			- {id: crowd, kind: unnamed, name: {en: Crowd}, known_through: [a]}
			sources:
			- {id: s, kind: press, title: S, publisher: P, url: "https://example.org/s", language: en}
			- {id: t, kind: press, title: T, publisher: P, relays: [s, hidden]}
			- {id: hidden, kind: press, title: H, publisher: P, seen: false}
			- {id: own, kind: primary-statement, title: O, publisher: A, published_by: a}
			dispute: {id: d, title: {en: D}, summary: {en: D}}
			entries:
			- {id: dev, kind: development, statement: {en: It happened.}, done_by: [c], happened: 2026-03-01, bears_on: [e], evidence: [{source: s, stance: supports}]}
			- {id: old, kind: development, statement: {en: It happened.}, happened: 2025-03-01, evidence: [{source: s, stance: supports}]}
			- id: e
			  kind: allegation
			  statement: {en: A says so.}
			  asserted_by: [a]
			  against: [b]
			  said: 2026-01-01
			  zone: Asia/Taipei
			  order: 1
			  figures: [{measure: m, label: {en: things}, comparator: "=", value: 24000, unit: things}]
			  resolution: [{outcome: upheld, by: dev, of: {en: a part}, binds: [b]}]
			  reply_checks: [{actor: b, date: 2026-01-02, found: none, source: s}]
			  evidence:
			  - {source: s, stance: supports, quote: "about 24,000 things", steps: [{step: examined, source: s, on: 2026}]}
			  - {source: t, stance: supports, relays: [s]}
			- id: r
			  kind: counterclaim
			  statement: {en: C answers.}
			  asserted_by: [c]
			  speaks_for: [b]
			  responds_to: [{entry: e, response: [denial]}]
			  evidence: [{source: s, stance: supports}]
			- id: f
			  kind: allegation
			  statement: {en: A says another.}
			  asserted_by: [a]
			  against: [b]
			  said: 2026-02-01
			  revises: [e]
			  evidence: [{source: s, stance: supports}]
			""";

	@Test
	void theStarterRecordKeepsThem() throws IOException {
		Map<String, InputStream> files = new LinkedHashMap<>();
		STARTER
			.forEach((name) -> files.put(name + ".yaml", getClass().getResourceAsStream("/record/" + name + ".yaml")));
		assertThat(faults(files)).isEmpty();
	}

	@Test
	void soDoesTheDossierThatIsChangedBelow() throws IOException {
		assertThat(faults(files(SOUND))).isEmpty();
	}

	@ParameterizedTest(name = "{2} at {3}: {1}")
	@CsvFileSource(resources = "/dossier-rules.csv", delimiter = '|', maxCharsPerColumn = 20_000)
	void refusesAtItsPath(String was, String becomes, String key, String path) throws IOException {
		assertThat(SOUND).contains(was);
		String changed = SOUND.replace(was, (becomes != null) ? becomes : "");
		List<DossierFault> faults = faults(files(changed));
		assertThat(faults.stream().map((fault) -> fault.fault().key() + " " + fault.fault().path()).toList())
			.contains(key + " " + path);
		assertThat(faults).allSatisfy((fault) -> {
			assertThat(fault.line()).isPositive();
			assertThat(MessagesConfiguration.messages()
				.getMessage(fault.fault().key(), fault.fault().arguments().toArray(), Locale.ENGLISH)).isNotBlank()
				.doesNotContain("{");
		});
	}

	@Test
	void namesABrokenRuleAtItsOwnLineAndColumn() throws IOException {
		String changed = SOUND.replace("responds_to: [{entry: e,", "responds_to: [{entry: nothing,")
			.replace("against: [b]\n  said: 2026-01-01", "against: [b, nobody]\n  said: 2026-01-01")
			.replace("  - {source: t, stance: supports, relays: [s]}", "  - stance: supports\n    source: t");
		List<String> lines = changed.lines().toList();
		assertThat(faults(files(changed)).stream()
			.map((fault) -> fault.fault().path() + " " + lines.get(fault.line() - 1).substring(fault.column() - 1)))
			.contains("entries[2].against[1] nobody]", "entries[2].evidence[1].source t",
					"entries[3].responds_to[0] {entry: nothing, response: [denial]}]");
	}

	@Test
	void findsACircleHoweverLongItIs() throws IOException {
		StringBuilder chain = new StringBuilder(SOUND);
		IntStream.range(0, 3_000).forEach((i) -> chain.append("""
				- id: n%d
				  kind: counterclaim
				  statement: {en: C answers.}
				  asserted_by: [c]
				  responds_to: [n%d]
				  response: context
				  evidence: [{source: s, stance: supports}]
				""".formatted(i, (i + 1) % 3_000)));
		assertThat(faults(files(chain.toString())).stream().map((fault) -> fault.fault().key()))
			.containsExactly("rule.responds-in-a-circle");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rules", "dossier" })
	void saysWhatIsWrongInBothLanguages(String bundle) throws IOException {
		assertThat(keys(bundle + "_zh_Hant")).isEqualTo(keys(bundle)).isNotEmpty();
	}

	private static Set<Object> keys(String bundle) throws IOException {
		Properties properties = new Properties();
		try (InputStream file = DossierRulesTests.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
			properties.load(file);
		}
		return properties.keySet();
	}

	private static Map<String, InputStream> files(String yaml) {
		return new LinkedHashMap<>(Map.of("a.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
	}

	private static List<DossierFault> faults(Map<String, InputStream> files) throws IOException {
		try {
			Dossiers.check(files);
			return List.of();
		}
		catch (DossierFaults refused) {
			return refused.faults();
		}
	}

}
