package org.crossclaim.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.exchange.Compared;
import org.crossclaim.exchange.Imported;
import org.crossclaim.exchange.contribution.Comparison;
import org.crossclaim.likeness.Resemblance;
import org.crossclaim.likeness.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier changes, or would change.
 *
 * @param dryRun whether nothing was stored
 * @param counts how many things of each kind are new, changed and the same
 * @param things each of them
 * @param proposal the proposal; absent where nothing was stored or nothing would change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierAnswer(boolean dryRun, Map<String, Imported.Count> counts, List<Thing> things,
		@Nullable ProposalAnswer proposal) {

	static DossierAnswer of(Comparison comparison, boolean dryRun, @Nullable Proposed proposed) {
		return new DossierAnswer(dryRun,
				comparison.counts()
					.entrySet()
					.stream()
					.collect(Collectors.toMap((count) -> count.getKey().word(), Map.Entry::getValue)),
				comparison.things().stream().map((one) -> Thing.of(one, comparison.alike(one))).toList(),
				ProposalAnswer.of(proposed));
	}

	/**
	 * One thing.
	 *
	 * @param kind of which kind
	 * @param slug its slug
	 * @param change whether it is added, changed or the same
	 * @param changedSince true where it was changed in the record since this content was
	 * last imported
	 * @param revision the number of the revision on record before; absent where there was
	 * none
	 * @param alike what on record is perhaps the same, in a dry run that adds at most
	 * fifty things; absent where nothing is
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Thing(SubjectKind kind, String slug, String change, @Nullable Boolean changedSince,
			@Nullable Integer revision, @Nullable List<AlikeThing> alike) {

		private static Thing of(Compared compared, List<Likeness> found) {
			List<AlikeThing> alike = found.stream().map((one) -> new AlikeThing(one.slug(), one.ground())).toList();
			return new Thing(compared.kind(), compared.slug(), compared.change(), compared.changedSince() ? true : null,
					compared.revision(), alike.isEmpty() ? null : alike);
		}

	}

	/**
	 * Something on record that is perhaps the same.
	 *
	 * @param slug its slug
	 * @param ground why
	 */
	record AlikeThing(String slug, Resemblance ground) {
	}

}
