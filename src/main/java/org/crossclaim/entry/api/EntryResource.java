package org.crossclaim.entry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.Grounds;
import org.crossclaim.entry.document.Basis;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Nature;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.StepKind;
import org.crossclaim.entry.document.Translation;
import org.crossclaim.entry.standing.HighestStep;
import org.crossclaim.entry.standing.Ladder;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.entry.standing.OriginTree;
import org.crossclaim.entry.standing.SetAside;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.page.Address;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the API gives it: what was said, its standing and its address (the surface,
 * "Programs"). What is absent is not on record.
 *
 * @param slug its slug
 * @param kind allegation, counterclaim or development
 * @param dispute slug of its dispute
 * @param statement what is said or what happened, beginning with the speaker
 * @param note the editors' note
 * @param nature what kind of thing is asserted
 * @param assertedBy slugs of who says it
 * @param doneBy slugs of who acted
 * @param against slugs of the accused
 * @param speaksFor for which accused an outsider speaks
 * @param respondsTo which entries it answers, and how
 * @param repliedToBy slugs of the replies that count
 * @param bearsOn slugs of the entries that a development bears on
 * @param revises slugs of earlier entries that it revises
 * @param happened when the thing claimed is said to have taken place, EDTF
 * @param said when the assertion was made, EDTF
 * @param zone IANA time zone of the place where it was said
 * @param recorded when it was first published here
 * @param figures numbers claimed
 * @param standing what the record shows about it, never a verdict on truth
 * @param evidence what it rests on; lists leave it out
 * @param revision the number of its revision, from 1
 * @param url the address of its page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryResource(String slug, EntryKind kind, String dispute, LocalisedText statement,
		@Nullable LocalisedText note, Nature nature, List<String> assertedBy, List<String> doneBy, List<String> against,
		List<String> speaksFor, List<EntryDocument.Response> respondsTo, List<String> repliedToBy, List<String> bearsOn,
		List<String> revises, @Nullable Edtf happened, @Nullable Edtf said, @Nullable String zone, Instant recorded,
		List<EntryDocument.Figure> figures, Standing standing, @Nullable List<Evidence> evidence, int revision,
		String url) {

	/**
	 * An entry as lists give it, without its evidence.
	 * @param line the entry
	 * @return it
	 */
	public static EntryResource of(EntryLine line) {
		return of(line, null);
	}

	/**
	 * An entry with its evidence.
	 * @param line the entry
	 * @param grounds where each piece of its evidence comes from, and what came of
	 * looking for what it quotes
	 * @return it
	 */
	public static EntryResource whole(EntryLine line, Grounds grounds) {
		EntryDocument said = line.document();
		return of(line,
				IntStream.range(0, said.evidence().size())
					.mapToObj((i) -> Evidence.of(said, said.evidence().get(i), grounds.evidence().get(i),
							line.ladder(i), grounds.lookup(said.evidence().get(i))))
					.toList());
	}

	private static EntryResource of(EntryLine line, @Nullable List<Evidence> evidence) {
		EntryDocument said = line.document();
		return new EntryResource(said.id(), said.kind(), said.dispute(), said.statement(), said.note(),
				said.natureOrFact(), said.assertedBy(), said.doneBy(), said.against(), said.speaksFor(),
				said.respondsTo(), line.standing().replies().stream().map(Standing.Reply::entry).toList(),
				said.bearsOn(), said.revises(), said.happened(), said.said(), said.zone(), line.recorded(),
				said.figures(), line.standing(), evidence, line.revision(), Address.of("/entries/" + said.id()));
	}

	/**
	 * A piece of evidence.
	 *
	 * @param source slug of the source
	 * @param stance how it bears on the entry
	 * @param shows what it shows
	 * @param basis what the entry rests on there, where the source's relays do not tell
	 * @param relays slugs of the relayed sources that the entry rests on there
	 * @param quote verbatim
	 * @param lang the language of the source, BCP 47
	 * @param locator where in the source
	 * @param translation translations of the quote, each with who made it
	 * @param origins slugs of the sources that its content comes from; empty where that
	 * is unknown
	 * @param step the last of its steps that counts; {@code asserted} where there is none
	 * @param steps what a reader can do with it beyond hearing of it
	 * @param check of a quote, whether it was found in the latest copy of its source:
	 * verbatim, typography, script, not-found, nothing or not-checked
	 * @param checked of a quote that was looked for, in which copy
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Evidence(String source, Stance stance, Shows shows, @Nullable Basis basis, List<String> relays,
			@Nullable String quote, @Nullable String lang, @Nullable String locator, List<Translation> translation,
			List<String> origins, HighestStep step, List<Step> steps, @Nullable String check,
			@Nullable Checked checked) {

		private static Evidence of(EntryDocument entry, EntryDocument.Evidence one, OriginTree tree, Ladder ladder,
				@Nullable Lookup lookup) {
			String check = (lookup != null) ? lookup.check() : Lookup.NOT_CHECKED;
			return new Evidence(one.source(), one.stance(), entry.shows(one), one.basis(), one.relays(), one.quote(),
					tree.source().language(), one.locator(), one.translation(),
					tree.origins().map(SourceDocument::id).distinct().toList(), ladder.highest(),
					IntStream.range(0, one.steps().size())
						.mapToObj((i) -> Step.of(one.steps().get(i), ladder.setAside().get(i)))
						.toList(),
					(one.quote() != null) ? check : null,
					(lookup != null && !check.equals(Lookup.NOT_CHECKED)) ? Checked.of(lookup) : null);
		}

	}

	/**
	 * A step that a piece of evidence has taken, by the word of a source.
	 *
	 * @param step which one
	 * @param source slug of the source that shows it
	 * @param quote verbatim
	 * @param locator where in the source
	 * @param on when it was taken, EDTF
	 * @param setAside why it does not count; absent where it does
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Step(StepKind step, String source, @Nullable String quote, @Nullable String locator,
			@Nullable Edtf on, @Nullable SetAside setAside) {

		private static Step of(org.crossclaim.entry.document.Step one, @Nullable SetAside setAside) {
			return new Step(one.step(), one.source(), one.quote(), one.locator(), one.on(), setAside);
		}

	}

	/**
	 * In which copy a quote was looked for.
	 *
	 * @param capture the copy
	 * @param day the day on which it was taken, in UTC
	 * @param exact the words as they stand there; absent where they do not, or may not be
	 * told
	 * @param corrected where the source was corrected, what came of looking in a copy
	 * taken since; absent where nobody looked there yet
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Checked(UUID capture, LocalDate day, @Nullable String exact, @Nullable String corrected) {

		private static Checked of(Lookup lookup) {
			return new Checked(lookup.copy(), lookup.taken().atOffset(ZoneOffset.UTC).toLocalDate(), lookup.exact(),
					lookup.corrected());
		}

	}

}
