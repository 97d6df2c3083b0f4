package org.crossclaim.timeline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Outcome;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.entry.standing.HighestStep;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Word;
import org.crossclaim.source.SourceKind;

import org.springframework.stereotype.Component;

/**
 * The fields by which readers narrow a timeline, and what is narrowed already.
 */
@Component
class TimelineFilters {

	private static final List<String> LANGUAGES = List.of("en", "zh-Hant", "zh-Hans");

	private final Words words;

	private final Dates dates;

	TimelineFilters(Words words, Dates dates) {
		this.words = words;
		this.dates = dates;
	}

	List<Field> fields(TimelineForm form, Map<String, LocalisedText> actors) {
		return List.of(field("actor", form.actor(), actors(actors)),
				field("kind", form.kind(), options(EntryKind.values())),
				field("standing", form.standing(), standings()),
				field("source-kind", form.sourceKind(), options(SourceKind.values())),
				field("evidence", form.evidence(), options(HighestStep.values())),
				field("lang", form.lang(), languages(form.lang())));
	}

	List<Active> active(TimelineForm form, List<Field> fields, TimelineLinks links) {
		List<Active> active = new ArrayList<>();
		for (Field field : fields) {
			for (String value : form.parameters().getOrDefault(field.name(), List.of())) {
				String name = field.options()
					.stream()
					.filter((option) -> option.value().equals(value))
					.map(Option::name)
					.findFirst()
					.orElse(value);
				active.add(new Active(field.label() + this.words.say("words.colon") + name,
						links.without(field.name(), value)));
			}
		}
		if (form.from() != null) {
			active.add(new Active(this.words.say("timeline.from-day", inWords(form.from())), links.with("from", null)));
		}
		if (form.to() != null) {
			active.add(new Active(this.words.say("timeline.to-day", inWords(form.to())), links.with("to", null)));
		}
		return active;
	}

	private String inWords(String date) {
		return this.dates.inWords(Edtf.parse(date));
	}

	private Field field(String name, List<String> chosen, List<Option> options) {
		return new Field(name, this.words.say("timeline." + name), this.words.say("timeline.any-" + name), options,
				chosen.isEmpty() ? "" : chosen.getFirst(),
				chosen.isEmpty() ? List.of() : chosen.subList(1, chosen.size()));
	}

	private List<Option> actors(Map<String, LocalisedText> actors) {
		return actors.entrySet()
			.stream()
			.map((actor) -> new Option(actor.getKey(), this.words.label(actor.getValue()).text()))
			.sorted(Comparator.comparing(Option::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	private List<Option> standings() {
		Stream<Option> states = Stream.of("open", "mixed")
			.map((state) -> new Option(state, this.words.say("word.Outcome." + state)));
		return Stream
			.of(options(Support.values()).stream(), options(Challenge.values()).stream(), states,
					options(Outcome.values()).stream())
			.flatMap((options) -> options)
			.toList();
	}

	private List<Option> languages(List<String> chosen) {
		return Stream.concat(LANGUAGES.stream(), chosen.stream())
			.distinct()
			.map((tag) -> new Option(tag, this.words.language(tag)))
			.toList();
	}

	private List<Option> options(Word[] all) {
		return Arrays.stream(all).map((word) -> new Option(word.word(), this.words.of(word))).toList();
	}

	/**
	 * One field of the form.
	 *
	 * @param name the parameter
	 * @param label its label
	 * @param any the words for no choice
	 * @param options what can be chosen
	 * @param chosen what is chosen, or empty
	 * @param more further values that the address names and the form keeps
	 */
	record Field(String name, String label, String any, List<Option> options, String chosen, List<String> more) {
	}

	/**
	 * A value to choose.
	 *
	 * @param value as addresses carry it
	 * @param name in words
	 */
	record Option(String value, String name) {
	}

	/**
	 * Something the view is narrowed by.
	 *
	 * @param words what, in words
	 * @param remove the address without it
	 */
	record Active(String words, String remove) {
	}

}
