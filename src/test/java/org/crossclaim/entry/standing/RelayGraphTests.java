package org.crossclaim.entry.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crossclaim.entry.document.Basis;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.source.Reporting;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceKind;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Origins are counted, not articles: whatever the graph of relays looks like.
 */
class RelayGraphTests {

	@Property(tries = 200)
	void howeverManyRelayOneStatementItIsOneOrigin(
			@ForAll @Size(min = 10, max = 40) List<@IntRange(max = 1000) Integer> graph) {
		Graph sources = new Graph();
		sources.origin("origin", "Agency", null);
		List<String> relays = sources.relays("origin", graph);
		Standing standing = sources.standing("accuser", relays);
		assertThat(standing.thirdPartyOrigins()).isEqualTo(1);
		assertThat(standing.support()).isEqualTo(Support.SINGLE_ORIGIN);
		assertThat(standing.sources()).isEqualTo(graph.size());
	}

	@Property(tries = 200)
	void howeverManyQuoteTheAccuserItIsOnlyItsWord(
			@ForAll @Size(min = 40, max = 60) List<@IntRange(max = 1000) Integer> graph) {
		Graph sources = new Graph();
		sources.origin("blog", "Accuser", "accuser");
		Standing standing = sources.standing("accuser", sources.relays("blog", graph));
		assertThat(standing.support()).isEqualTo(Support.FIRST_PARTY);
		assertThat(standing.origins()).isEqualTo(1);
		assertThat(standing.thirdPartyOrigins()).isZero();
	}

	@Property(tries = 100)
	void howeverManyPrintWhatTheAccuserSaidItIsOnlyItsWord(@ForAll @IntRange(min = 40, max = 60) int papers) {
		Graph sources = new Graph();
		List<EntryDocument.Evidence> evidence = new ArrayList<>();
		for (int i = 0; i < papers; i++) {
			sources.origin("own-" + i, "Paper " + i, null);
			evidence.add(evidence("own-" + i, null, Shows.SAID));
		}
		Standing standing = sources.reckon("accuser", evidence);
		assertThat(standing.support()).isEqualTo(Support.FIRST_PARTY);
		assertThat(standing.origins()).isEqualTo(1);
		assertThat(standing.outside()).isEmpty();
	}

	@Property(tries = 100)
	void whatRestsOnNobodyKnowsWhatAddsNothing(@ForAll @IntRange(min = 1, max = 20) int unknown,
			@ForAll @IntRange(max = 3) int known) {
		Graph sources = new Graph();
		List<EntryDocument.Evidence> evidence = new ArrayList<>();
		for (int i = 0; i < known; i++) {
			sources.origin("own-" + i, "Paper " + i, null);
			evidence.add(evidence("own-" + i, null));
		}
		Standing before = sources.reckon("accuser", evidence);
		for (int i = 0; i < unknown; i++) {
			sources.origin("unknown-" + i, "Other paper " + i, null);
			evidence.add(evidence("unknown-" + i, Basis.UNKNOWN));
		}
		Standing after = sources.reckon("accuser", evidence);
		assertThat(after.origins()).isEqualTo(before.origins()).isEqualTo(known);
		assertThat(after.support()).isEqualTo((known == 0) ? Support.UNTRACED : before.support());
	}

	@Property(tries = 100)
	void aCrowdIsNobodysThirdParty(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1000) Integer> graph) {
		Graph sources = new Graph();
		sources.origin("posts", "Crowd", "crowd");
		Standing standing = sources.standing("accuser", sources.relays("posts", graph));
		assertThat(standing.support()).isEqualTo(Support.UNTRACED);
		assertThat(standing.outside()).isEmpty();
	}

	@Property(tries = 200)
	void swappingTheSidesMirrorsTheStanding(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1000) Integer> graph,
			@ForAll boolean outsider) {
		Standing one = sided("alpha", "beta", graph, outsider);
		Standing other = sided("beta", "alpha", graph, outsider);
		assertThat(other.support()).isEqualTo(one.support());
		assertThat(other.origins()).isEqualTo(one.origins());
		assertThat(other.thirdPartyOrigins()).isEqualTo(one.thirdPartyOrigins());
		assertThat(other.accused().getFirst().actor()).isEqualTo("alpha");
		assertThat(one.accused().getFirst().actor()).isEqualTo("beta");
	}

	private static Standing sided(String accuser, String accused, List<Integer> graph, boolean outsider) {
		Graph sources = new Graph();
		sources.origin("blog", accuser, accuser);
		List<String> cited = new ArrayList<>(sources.relays("blog", graph));
		if (outsider) {
			sources.origin("court", accused, accused);
			cited.add("court");
		}
		return sources.reckon(accuser, accused, cited.stream().map((slug) -> evidence(slug, null)).toList());
	}

	private static EntryDocument.Evidence evidence(String source, @Nullable Basis basis) {
		return evidence(source, basis, Shows.SO);
	}

	private static EntryDocument.Evidence evidence(String source, @Nullable Basis basis, Shows shows) {
		return new EntryDocument.Evidence(source, Stance.SUPPORTS, shows, basis, List.of(), null, null, List.of(),
				List.of());
	}

	/**
	 * Sources that relay each other.
	 */
	private static final class Graph implements Surroundings {

		private final Map<String, SourceDocument> sources = new HashMap<>();

		private void origin(String slug, String publisher, @Nullable String publishedBy) {
			put(slug, publisher, publishedBy, Reporting.OWN, List.of());
		}

		/** Each relays one that came before it, as the numbers say. */
		private List<String> relays(String origin, List<Integer> graph) {
			List<String> all = new ArrayList<>(List.of(origin));
			for (int number : graph) {
				String slug = "relay-" + all.size();
				put(slug, "Paper " + all.size(), null, null, List.of(all.get(number % all.size())));
				all.add(slug);
			}
			return all.subList(1, all.size());
		}

		private void put(String slug, String publisher, @Nullable String publishedBy, @Nullable Reporting reporting,
				List<String> relays) {
			this.sources.put(slug, new SourceDocument(slug, SourceKind.PRESS, null, slug, null, null, publisher,
					publishedBy, List.of(), null, "en", null, null, reporting, relays, null, null, null));
		}

		private Standing standing(String accuser, List<String> cited) {
			return reckon(accuser, cited.stream().map((slug) -> evidence(slug, null)).toList());
		}

		private Standing reckon(String accuser, List<EntryDocument.Evidence> evidence) {
			return reckon(accuser, "accused", evidence);
		}

		private Standing reckon(String accuser, String accused, List<EntryDocument.Evidence> evidence) {
			return Reckoning
				.of(new EntryDocument("e", "d", EntryKind.ALLEGATION, null, LocalisedText.of("en", "It says so."), null,
						List.of(accuser), List.of(), List.of(accused), List.of(), List.of(), List.of(), List.of(), null,
						null, null, null, List.of(), List.of(), List.of(), evidence), this);
		}

		@Override
		public Optional<SourceDocument> source(String slug) {
			return Optional.ofNullable(this.sources.get(slug));
		}

		@Override
		public Set<String> affiliates(String actor) {
			return Set.of();
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
