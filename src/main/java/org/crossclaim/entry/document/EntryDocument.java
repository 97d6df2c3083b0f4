package org.crossclaim.entry.document;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What is said of an entry, in the one shape that travels (the dossier's
 * {@code entries}). It holds nothing derived. Other things are named by slug as it was
 * when this was written.
 *
 * @param id slug
 * @param dispute slug of its dispute
 * @param kind allegation, counterclaim or development
 * @param nature what kind of thing is asserted; absent means a fact
 * @param statement what is said or what happened, beginning with the speaker
 * @param note the editors' note: what the sources show that the statement must not say
 * @param assertedBy who says it (allegations, counterclaims)
 * @param doneBy who acted (developments)
 * @param against the accused
 * @param speaksFor for which accused an outsider speaks, where a source says so
 * @param respondsTo what a counterclaim answers, and how
 * @param bearsOn the entries that a development bears on
 * @param revises earlier entries of the same side that this one revises
 * @param said when the assertion was made
 * @param happened when the thing claimed is said to have taken place
 * @param zone IANA time zone of the place where it was said
 * @param order the place within its day; absent means 0
 * @param figures numbers claimed
 * @param resolution how it, or parts of it, ended
 * @param replyChecks dated silences
 * @param evidence what it rests on
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EntryDocument(String id, String dispute, EntryKind kind, @Nullable Nature nature, LocalisedText statement,
		@Nullable LocalisedText note, List<String> assertedBy, List<String> doneBy, List<String> against,
		List<String> speaksFor, List<Response> respondsTo, List<String> bearsOn, List<String> revises,
		@Nullable Edtf said, @Nullable Edtf happened, @Nullable String zone, @Nullable Integer order,
		List<Figure> figures, List<Resolution> resolution, List<ReplyCheck> replyChecks, List<Evidence> evidence) {

	public EntryDocument {
		nature = (nature == Nature.FACT) ? null : nature;
		order = (order != null && order == 0) ? null : order;
		assertedBy = orEmpty(assertedBy);
		doneBy = orEmpty(doneBy);
		against = orEmpty(against);
		speaksFor = orEmpty(speaksFor);
		respondsTo = orEmpty(respondsTo);
		bearsOn = orEmpty(bearsOn);
		revises = orEmpty(revises);
		figures = orEmpty(figures);
		resolution = orEmpty(resolution);
		replyChecks = orEmpty(replyChecks);
		evidence = orEmpty(evidence);
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	/**
	 * What kind of thing is asserted.
	 * @return the nature given, or {@link Nature#FACT}
	 */
	public Nature natureOrFact() {
		return (this.nature != null) ? this.nature : Nature.FACT;
	}

	/**
	 * Whose side the entry is on first of all: who asserts it or, for a development, who
	 * did it.
	 * @return slugs of actors; empty where nobody on record did it
	 */
	public List<String> speakers() {
		return (this.kind == EntryKind.DEVELOPMENT) ? this.doneBy : this.assertedBy;
	}

	/**
	 * When it stands on the axis "said": a development stands there by the day on which
	 * it happened (the model, "Dates").
	 * @return the date, or {@code null}
	 */
	public @Nullable Edtf saidOnAxis() {
		return (this.kind == EntryKind.DEVELOPMENT) ? this.happened : this.said;
	}

	/**
	 * Every actor the timeline finds the entry by: who asserts, did or is accused.
	 * @return slugs in the order of the document
	 */
	public Set<String> actors() {
		Set<String> actors = new LinkedHashSet<>(speakers());
		actors.addAll(this.against);
		actors.addAll(this.speaksFor);
		return actors;
	}

	/**
	 * Every entry that this one is set against: those it answers and the earlier ones of
	 * its own side that it revises.
	 * @return slugs in the order of the document
	 */
	public Stream<String> answeredOrRevised() {
		return Stream.concat(this.respondsTo.stream().map(Response::entry), this.revises.stream());
	}

	/**
	 * What a piece of evidence of this entry shows.
	 * @param evidence one of its pieces of evidence
	 * @return what it says it shows, else {@code so} for a development and {@code said}
	 * for the others
	 */
	public Shows shows(Evidence evidence) {
		if (evidence.shows() != null) {
			return evidence.shows();
		}
		return (this.kind == EntryKind.DEVELOPMENT) ? Shows.SO : Shows.SAID;
	}

	/**
	 * How a counterclaim answers one entry.
	 *
	 * @param entry slug of the entry answered
	 * @param response in which ways, at least one
	 */
	public record Response(String entry, List<ResponseKind> response) {

		public Response {
			response = List.copyOf(response);
		}

	}

	/**
	 * The link between the entry and one source.
	 *
	 * @param source slug
	 * @param stance how it bears on the entry
	 * @param shows what it shows; absent means the default of the entry's kind
	 * @param basis what the entry rests on there, where the source's relays do not tell
	 * @param relays the relayed sources that the entry rests on there
	 * @param quote verbatim, in the source's language
	 * @param locator where in the source
	 * @param translation translations of the quote, each with who made it and how
	 * @param steps what a reader can do with it beyond hearing of it
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Evidence(String source, Stance stance, @Nullable Shows shows, @Nullable Basis basis,
			List<String> relays, @Nullable String quote, @Nullable String locator, List<Translation> translation,
			List<Step> steps) {

		public Evidence {
			relays = orEmpty(relays);
			translation = orEmpty(translation);
			steps = orEmpty(steps);
		}
	}

	/**
	 * A number claimed.
	 *
	 * @param measure what is measured, the same word for the same measure across entries
	 * @param label the measure in words that say who calls it that
	 * @param comparator how the number compares with the thing counted
	 * @param value the number
	 * @param unit of what
	 * @param counts whom or what it counts, in words
	 * @param period over which time
	 * @param source slug of the source that gives this value, where several values are
	 * given
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Figure(String measure, LocalisedText label, Comparator comparator, BigDecimal value, String unit,
			@Nullable LocalisedText counts, @Nullable Edtf period, @Nullable String source) {

		public Figure {
			BigDecimal plain = value.stripTrailingZeros();
			value = (plain.scale() < 0) ? plain.setScale(0) : plain;
		}

	}

	/**
	 * How an allegation, or a part of it, ended.
	 *
	 * @param outcome how
	 * @param by slug of the development that ended it
	 * @param of which part; absent means the whole
	 * @param binds which parties; empty means all
	 * @param stage whether it is the last word; absent means final
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Resolution(Outcome outcome, String by, @Nullable LocalisedText of, List<String> binds,
			@Nullable Stage stage) {

		public Resolution {
			binds = orEmpty(binds);
			stage = (stage == Stage.FINAL) ? null : stage;
		}

		/**
		 * Whether it is the last word.
		 * @return {@code true} unless it is interim
		 */
		public boolean isFinal() {
			return this.stage == null;
		}

	}

	/**
	 * Dated silence of one accused actor.
	 *
	 * @param actor slug of the accused
	 * @param date when it was looked for
	 * @param found always {@code none}
	 * @param source slug of the source that reports the silence, if one does
	 * @param by the editor who looked, if one did
	 * @param asked how comment was asked for, if it was
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record ReplyCheck(String actor, Edtf date, String found, @Nullable String source, @Nullable String by,
			@Nullable Asked asked) {
	}

	/**
	 * How comment was asked for.
	 *
	 * @param channel through which channel
	 * @param on on which day
	 * @param deadline until when an answer was asked for
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Asked(String channel, Edtf on, @Nullable Edtf deadline) {
	}

}
