package org.crossclaim.guard;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing of ours says that an allegation is so. What is on record says what it says;
 * this is about the words of the interface.
 */
class GlossaryTests {

	private static final Pattern ENGLISH = Pattern.compile(
			"""
					(?i)\\b(st[eo]al\\w*|stole\\w*|theft|thie\\w+|guilt\\w*|prove[nds]?|proving|proofs?|victim\\w*|culprit\\w*|\
					perpetrat\\w+|crim\\w+|false\\w*|fake\\w*|debunk\\w*|facts?|truth\\w*|true|truly|lies?|lied|lying|liars?|\
					fraud\\w*|illegal\\w*|unlawful\\w*|infring\\w*|violat\\w*|cheat\\w*|confirm\\w*|verified|expose[ds]?|\
					refute[ds]?|admit\\w*|obvious\\w*|clearly|notorious|alleged(?= thie| crim)|hoax\\w*|rumou?rs?|scandal\\w*)\\b""");

	private static final Pattern CHINESE = Pattern.compile(
			"竊|偷|盜|有罪|罪犯|犯罪|犯下|證實|證明|查明|受害|加害|肇事|造謠|謠言|謠傳|事實|真相|真偽|屬實|不實|虛假|說謊|謊言|撒謊|詐欺|詐騙|欺詐|欺騙|非法|違法|侵權|侵害|元兇|兇手|揭發|揭穿|坐實|顯然|承認|醜聞");

	/** Where such a word may stand, and why. */
	private static final Map<String, String> ALLOWED = Map.ofEntries(
			Map.entry("about/method.support.text 事實", "says that an opinion is none"),
			Map.entry("about/method.support.text fact", "says that an opinion is nobody's"),
			Map.entry("about/method.text truth", "says that standing is no verdict on it"),
			Map.entry("about/method.text 真偽", "says that standing is no verdict on it"),
			Map.entry("dossier/dossier.not-true-or-false true", "a value of YAML"),
			Map.entry("dossier/dossier.not-true-or-false false", "a value of YAML"),
			Map.entry("rules/rule.resolved-before-it-was-said lies", "of a day that lies before another"),
			Map.entry("words/word.ResponseKind.concession 承認", "names what an answer does"),
			Map.entry("words/word.Outcome.conceded 承認", "says what the accused did"),
			Map.entry("rules/rule.ends-before-it-begins lies", "of a day that lies before another"));

	private static final Pattern TEXT_OF_TEMPLATE = Pattern.compile(">([^<>]+)<");

	@Test
	void noMessageAsserts() {
		Set<String> said = new TreeSet<>(asserting(Sources.messages(false)));
		said.addAll(asserting(Sources.messages(true)));
		assertThat(said).as("what asserts and may not, or is allowed and no longer there")
			.isEqualTo(new TreeSet<>(ALLOWED.keySet()));
	}

	@Test
	void noTemplateAsserts() {
		Map<String, String> texts = new TreeMap<>();
		Sources.texts(Sources.TEMPLATES, ".html")
			.forEach((file, text) -> texts.put(file.toString(),
					TEXT_OF_TEMPLATE.matcher(text)
						.results()
						.map((found) -> found.group(1))
						.collect(Collectors.joining("\n"))));
		assertThat(texts).isNotEmpty();
		assertThat(asserting(texts)).isEmpty();
	}

	private static Set<String> asserting(Map<String, String> texts) {
		Set<String> found = new TreeSet<>();
		for (Pattern words : Set.of(ENGLISH, CHINESE)) {
			texts.forEach((name, text) -> words.matcher(text)
				.results()
				.map(MatchResult::group)
				.forEach((word) -> found.add(name + " " + word)));
		}
		return found;
	}

}
