package org.crossclaim.entry.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.actor.Cast;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Nature;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;

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
	 * @param cast the actors that it names
	 * @return for example "only the word of Anthropic"
	 */
	public String support(EntryLine line, Cast cast) {
		EntryDocument document = line.document();
		Standing standing = line.standing();
		List<String> side = document.speakers();
		if (document.natureOrFact() != Nature.FACT) {
			return this.words.say("standing.nature." + document.natureOrFact().word(), list(side, cast));
		}
		String key = "standing.support." + standing.support().word();
		if (side.isEmpty()) {
			return this.words.say(key + ".nobody", standing.thirdPartyOrigins(), outside(standing, cast));
		}
		if (document.kind() == EntryKind.DEVELOPMENT) {
			key += ".act";
		}
		if (standing.ownWord() && standing.thirdPartyOrigins() > 0) {
			key += ".own";
		}
		return this.words.say(key, list(side, cast), standing.thirdPartyOrigins(), outside(standing, cast),
				side.size());
	}

	/**
	 * Whether and by whom an entry is answered.
	 * @param line the entry
	 * @param cast the actors that it names
	 * @return sentences, none for a development that nothing undermines
	 */
	public List<String> challenge(EntryLine line, Cast cast) {
		Standing standing = line.standing();
		List<String> sentences = new ArrayList<>();
		if (standing.challenge() == null) {
			return sentences;
		}
		List<String> repliers = repliers(standing);
		if (!repliers.isEmpty() || standing.challenge() == Challenge.UNANSWERED) {
			sentences.add(this.words.say("standing.challenge." + standing.challenge().word(),
					repliers.isEmpty() ? "" : list(repliers, cast)));
		}
		if (standing.undermined() > 0) {
			sentences.add(this.words.say("standing.undermined", standing.undermined()));
		}
		return sentences;
	}

	/**
	 * Those whose replies make the challenge what it is: the accused side where it
	 * replied, else the others.
	 * @param standing the standing
	 * @return their slugs
	 */
	public List<String> repliers(Standing standing) {
		return standing.replies()
			.stream()
			.filter((reply) -> reply.byAccused() == (standing.challenge() != Challenge.ANSWERED_BY_OTHERS))
			.flatMap((reply) -> reply.assertedBy().stream())
			.distinct()
			.toList();
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
	 * @param cast the actors that it names
	 * @return for example "DeepSeek: no reply found, looked for on 24 February 2026"
	 */
	public List<String> silences(Standing standing, Cast cast) {
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
			return this.words.say(parts[0], list(entry.getValue(), cast), parts[1]);
		}).toList();
	}

	/**
	 * Actors by name in one breath.
	 * @param slugs their slugs, at least one
	 * @param cast the actors that it names
	 * @return for example "DeepSeek, Moonshot AI and MiniMax"
	 */
	public String list(List<String> slugs, Cast cast) {
		return this.words.list(slugs.stream().map((slug) -> name(slug, cast)).toList());
	}

	private String name(String slug, Cast cast) {
		return cast.name(slug).map((name) -> this.words.label(name).text()).orElse(slug);
	}

	/**
	 * A publisher by name.
	 * @param publisher the publisher
	 * @param cast the actors that it names
	 * @return the name of the actor where one is on record, else its own
	 */
	public String publisher(Standing.Publisher publisher, Cast cast) {
		return (publisher.actor() != null)
				? cast.name(publisher.actor()).map((name) -> this.words.label(name).text()).orElse(publisher.name())
				: this.words.said(publisher.name());
	}

	/**
	 * The publishers outside the side, in one breath.
	 * @param standing the standing
	 * @param cast the actors that it names
	 * @return their names; empty where there are none
	 */
	public String outside(Standing standing, Cast cast) {
		List<String> publishers = standing.outside().stream().map((publisher) -> publisher(publisher, cast)).toList();
		return publishers.isEmpty() ? "" : this.words.list(publishers);
	}

}
