package org.crossclaim.editing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.crossclaim.actor.Actors;
import org.crossclaim.capture.Capture;
import org.crossclaim.capture.Captures;
import org.crossclaim.capture.facts.PageFacts;
import org.crossclaim.capture.novelty.Comparison;
import org.crossclaim.capture.novelty.Novelties;
import org.crossclaim.capture.novelty.Passage;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Named;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Edtf;
import org.crossclaim.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lays out what a page has in common with a dispute, with a form for each way to go on.
 */
@Component
class Comparisons {

	private static final String EVIDENCE = "evidence[0].";

	private final Novelties novelties;

	private final Captures captures;

	private final Sources sources;

	private final Actors actors;

	private final Dates dates;

	private final Words words;

	Comparisons(Novelties novelties, Captures captures, Sources sources, Actors actors, Dates dates, Words words) {
		this.novelties = novelties;
		this.captures = captures;
		this.sources = sources;
		this.actors = actors;
		this.dates = dates;
		this.words = words;
	}

	/** The disputes with which a page can be compared. */
	List<Named> disputes() {
		return this.novelties.disputes()
			.stream()
			.map((one) -> Named.of(one.id(), this.words.label(one.title())))
			.toList();
	}

	/** A page that was just read, as a source that is not on record yet. */
	@Nullable Compared ofPage(PageFacts facts, Map<String, String> source, String dispute) {
		if (facts.text() == null) {
			return null;
		}
		Map<String, String> fields = new LinkedHashMap<>();
		source.forEach((name, value) -> fields.put("sources[0]." + name, value));
		fields.put(EVIDENCE + "source", String.valueOf(source.get("id")));
		Edtf published = (facts.published() != null) ? Edtf.parse(facts.published()) : null;
		return of(facts.text(), published, fields, dispute).orElse(null);
	}

	/** A source on record, by its latest capture; nothing where there is none. */
	@Nullable Compared ofSource(String slug, String dispute) {
		Capture capture = this.captures.latest(List.of(slug)).get(slug);
		if (capture == null || dispute.isEmpty()) {
			return null;
		}
		Edtf published = Optional.ofNullable(this.sources.named(List.of(slug)).get(slug))
			.map((source) -> source.published())
			.orElse(null);
		return this.captures.text(capture.sha256())
			.flatMap((text) -> of(text, published, Map.of(EVIDENCE + "source", slug), dispute))
			.orElse(null);
	}

	private Optional<Compared> of(String text, @Nullable Edtf published, Map<String, String> source, String slug) {
		return this.novelties.dispute(slug)
			.map((dispute) -> of(dispute, this.novelties.compare(text, published, dispute), published, source));
	}

	private Compared of(DisputeDocument dispute, Comparison found, @Nullable Edtf published,
			Map<String, String> source) {
		String own = String.valueOf(source.get(EVIDENCE + "source"));
		List<Compared.Known> known = new ArrayList<>();
		Map<String, Comparison.Quoted> quoted = new LinkedHashMap<>();
		found.quotes()
			.stream()
			.filter((one) -> !one.source().equals(own))
			.forEach((one) -> quoted.putIfAbsent(one.entry().id(), one));
		quoted.values().forEach((one) -> known.add(quote(one, source)));
		found.figures().forEach((one) -> known.add(known("add.new.figure", one.entry(), excerpt(one.passage()))));
		found.days()
			.forEach((one) -> known.add(new Compared.Known(
					this.words.say("add.new.day", this.dates.inWords(Edtf.parse(one.day().toString()))),
					one.entry().id(), this.words.label(one.entry().statement()), null, null, Map.of())));
		return new Compared(this.words.label(dispute.title()), found.compared(), named(found.actors()), known,
				found.newQuotations().stream().map((one) -> fresh(one, published, source, dispute.id())).toList(),
				Stream.concat(found.newFigures().stream(), found.newDays().stream().map(Comparison.NewDay::passage))
					.map(Comparisons::excerpt)
					.toList());
	}

	private Compared.Known quote(Comparison.Quoted one, Map<String, String> source) {
		Map<String, String> fields = new LinkedHashMap<>(source);
		fields.put(EVIDENCE + "stance", Stance.SUPPORTS.word());
		fields.put(EVIDENCE + "quote", one.passage().text());
		return new Compared.Known(this.words.say("add.new.quote." + one.verdict().word()), one.entry().id(),
				this.words.label(one.entry().statement()), excerpt(one.passage()), one.source(), fields);
	}

	private Compared.Known known(String what, EntryDocument entry, Compared.Excerpt excerpt) {
		return new Compared.Known(this.words.say(what), entry.id(), this.words.label(entry.statement()), excerpt, null,
				Map.of());
	}

	private static Compared.Fresh fresh(Passage passage, @Nullable Edtf published, Map<String, String> source,
			String dispute) {
		Map<String, String> fields = new LinkedHashMap<>(source);
		fields.put(EVIDENCE + "quote", passage.text());
		fields.put("dispute", dispute);
		if (published != null) {
			fields.put("said", published.text());
		}
		return new Compared.Fresh(excerpt(passage), fields);
	}

	private List<Named> named(List<String> slugs) {
		return slugs.isEmpty() ? List.of()
				: this.actors.named(slugs)
					.values()
					.stream()
					.map((actor) -> Named.of(actor.id(), this.words.label(actor.name())))
					.toList();
	}

	private static Compared.Excerpt excerpt(Passage passage) {
		return new Compared.Excerpt(passage.before(), passage.text(), passage.after());
	}

}
