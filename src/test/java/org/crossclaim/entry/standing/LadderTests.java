package org.crossclaim.entry.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.crossclaim.editorial.Documents;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far evidence has come is read off the steps that count.
 */
class LadderTests {

	private final Sources sources = new Sources(new HashMap<>());

	@Test
	void theLastStepThatCountsIsTheHighestInWhateverOrderTheyStand() {
		this.sources.put("post", "primary-statement", "\"published_by\": \"accuser\"");
		this.sources.put("gone", "court-record", "\"status\": {\"kind\": \"retracted\"}");
		Ladder ladder = ladder("tested gone", "published post", "described post");
		assertThat(ladder.highest()).isEqualTo(HighestStep.PUBLISHED);
		assertThat(ladder.setAside()).containsExactly(Map.entry(0, SetAside.RETRACTED));
	}

	@Test
	void whereNoStepCountsItIsAssertedOnly() {
		this.sources.put("gone", "press", "\"status\": {\"kind\": \"retracted\"}");
		assertThat(ladder("published gone", "described nowhere").highest()).isEqualTo(HighestStep.ASSERTED);
		assertThat(Ladder.of(entry(""), this.sources)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "counts", delimiter = '|', textBlock = """
			examined | research          | "published_by": "stranger"    | counts
			examined | research          | "authors": ["Nobody known"]   | counts
			examined | research          | "published_by": "accuser"     | own-side
			examined | research          | "published_by": "partner"     | own-side
			examined | social-post       | "published_by": "crowd"       | own-side
			examined | press             | "relays": ["post"]            | own-side
			examined | press             | "relays": ["post", "study"]   | counts
			examined | press             | "reporting": "own"            | counts
			tested   | court-record      | "published_by": "accuser"     | counts
			tested   | official-document | "language": "en"              | counts
			tested   | press             | "language": "en"              | counts
			tested   | primary-statement | "language": "en"              | no-proceeding
			tested   | social-post       | "language": "en"              | no-proceeding
			described | press            | "published_by": "accuser"     | counts
			described | press            | "status": {"kind": "corrected"} | corrected
			published | press            | "status": {"kind": "removed"} | counts
			""")
	void aSourceShowsSomeStepsOnly(String step, String kind, String more, String why) {
		this.sources.put("post", "primary-statement", "\"published_by\": \"accuser\"");
		this.sources.put("study", "research", "\"published_by\": \"stranger\"");
		this.sources.put("it", kind, more);
		SetAside found = ladder(step + " it").setAside().get(0);
		assertThat((found != null) ? found.word() : null).isEqualTo(why);
	}

	private Ladder ladder(String... steps) {
		String all = String.join(", ",
				List.of(steps)
					.stream()
					.map((step) -> "{\"step\": \"%s\", \"source\": \"%s\"}".formatted((Object[]) step.split(" ")))
					.toList());
		return Ladder.of(entry(", \"steps\": [" + all + "]"), this.sources).getFirst();
	}

	private static EntryDocument entry(String steps) {
		return Documents.read("""
				{"id": "e", "dispute": "d", "kind": "allegation", "statement": {"en": "Accuser says so."},
				 "asserted_by": ["accuser"], "evidence": [{"source": "post", "stance": "supports"%s}]}"""
			.formatted(steps), EntryDocument.class);
	}

	/**
	 * Sources, and an accuser with a partner.
	 *
	 * @param all the sources by slug
	 */
	private record Sources(Map<String, SourceDocument> all) implements Surroundings {

		private void put(String slug, String kind, String more) {
			this.all.put(slug,
					Documents.read("{\"id\": \"%s\", \"kind\": \"%s\", \"title\": \"T\", \"publisher\": \"P\", %s}"
						.formatted(slug, kind, more), SourceDocument.class));
		}

		@Override
		public Optional<SourceDocument> source(String slug) {
			return Optional.ofNullable(this.all.get(slug));
		}

		@Override
		public Set<String> affiliates(String actor) {
			return actor.equals("accuser") ? Set.of("partner") : Set.of();
		}

		@Override
		public boolean isUnnamed(String actor) {
			return actor.equals("crowd");
		}

		@Override
		public Optional<EntryDocument> entry(String slug) {
			return Optional.empty();
		}

		@Override
		public List<EntryDocument> responsesTo(String slug) {
			return List.of();
		}

		@Override
		public Set<Quoted> gone() {
			return Set.of();
		}

	}

}
