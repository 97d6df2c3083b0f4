package org.crossclaim.entry.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Nature;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.shared.LocalisedText;

import org.springframework.stereotype.Component;

/**
 * Standing in sentences: who is behind an entry, who answers it, how it stands. They name
 * people and count publishers, and never weigh (the model, "Standing").
 */
@Component
public class StandingWords {

	private final Words words;

	private final Dates dates;

	StandingWords(Words words, Dates dates) {
		this.words = words;
		this.dates = dates;
	}

	/**
	 * On whose word an entry rests.
	 * @param line the entry
	 * @param names names of actors by slug
	 * @return for example "only the word of Anthropic"
	 */
	public String support(EntryLine line, Map<String, LocalisedText> names) {
		EntryDocument document = line.document();
		Standing standing = line.standing();
		List<String> side = document.speakers();
		if (document.natureOrFact() != Nature.FACT) {
			return this.words.say("standing.nature." + document.natureOrFact().word(), list(side, names));
		}
		String key = "standing.support." + standing.support().word();
		if (side.isEmpty()) {
			return this.words.say(key + ".nobody", standing.thirdPartyOrigins(), outside(standing, names));
		}
		if (document.kind() == EntryKind.DEVELOPMENT) {
			key += ".act";
		}
		if (standing.ownWord() && standing.thirdPartyOrigins() > 0) {
			key += ".own";
		}
		return this.words.say(key, list(side, names), standing.thirdPartyOrigins(), outside(standing, names),
				side.size());
	}

	/**
	 * Whether and by whom an entry is answered.
	 * @param line the entry
	 * @param names names of actors by slug
	 * @return sentences, none for a development that nothing undermines
	 */
	public List<String> challenge(EntryLine line, Map<String, LocalisedText> names) {
		Standing standing = line.standing();
		List<String> sentences = new ArrayList<>();
		if (standing.challenge() == null) {
			return sentences;
		}
		List<String> repliers = standing.replies()
			.stream()
			.filter((reply) -> reply.byAccused() == (standing.challenge() != Challenge.ANSWERED_BY_OTHERS))
			.flatMap((reply) -> reply.assertedBy().stream())
			.distinct()
			.toList();
		if (!repliers.isEmpty() || standing.challenge() == Challenge.UNANSWERED) {
			sentences.add(this.words.say("standing.challenge." + standing.challenge().word(),
					repliers.isEmpty() ? "" : list(repliers, names)));
		}
		if (standing.undermined() > 0) {
			sentences.add(this.words.say("standing.undermined", standing.undermined()));
		}
		return sentences;
	}

	/**
	 * How it ended, or that it is open, with the interim steps.
	 * @param line the entry
	 * @return for example "open, interim: relief granted; relief refused"
	 */
	public String resolution(EntryLine line) {
		Standing standing = line.standing();
		List<String> interim = standing.resolutions()
			.stream()
			.filter((step) -> !step.isFinal())
			.map((step) -> this.words.of(step.outcome()))
			.distinct()
			.toList();
		String now = this.words.say("word.Outcome." + standing.resolution());
		return interim.isEmpty() ? now : this.words.say("standing.interim", now, String.join("; ", interim));
	}

	/**
	 * The dated silences of an entry, accused who share a day together.
	 * @param standing the entry's standing
	 * @param names names of actors by slug
	 * @return for example "DeepSeek: no reply found, looked for on 24 February 2026"
	 */
	public List<String> silences(Standing standing, Map<String, LocalisedText> names) {
		Map<String, List<String>> byWords = new LinkedHashMap<>();
		for (Standing.Accused accused : standing.accused()) {
			if (accused.replies().isEmpty()) {
				String silence = accused.checks().isEmpty() ? "standing.no-reply" : "standing.no-reply-on";
				String day = accused.checks().isEmpty() ? "" : this.dates.inWords(accused.checks().getLast().date());
				byWords.computeIfAbsent(silence + "|" + day, (key) -> new ArrayList<>()).add(accused.actor());
			}
		}
		return byWords.entrySet().stream().map((entry) -> {
			String[] parts = entry.getKey().split("\\|", 2);
			return this.words.say(parts[0], list(entry.getValue(), names), parts[1]);
		}).toList();
	}

	/**
	 * Actors by name in one breath.
	 * @param slugs their slugs, at least one
	 * @param names names by slug
	 * @return for example "DeepSeek, Moonshot AI and MiniMax"
	 */
	public String list(List<String> slugs, Map<String, LocalisedText> names) {
		return this.words.list(slugs.stream().map((slug) -> name(slug, names)).toList());
	}

	private String name(String slug, Map<String, LocalisedText> names) {
		LocalisedText name = names.get(slug);
		return (name != null) ? this.words.label(name).text() : slug;
	}

	private String outside(Standing standing, Map<String, LocalisedText> names) {
		List<String> publishers = standing.outside()
			.stream()
			.map((publisher) -> (publisher.actor() != null && names.containsKey(publisher.actor()))
					? name(publisher.actor(), names) : publisher.name())
			.toList();
		return publishers.isEmpty() ? "" : this.words.list(publishers);
	}

}
