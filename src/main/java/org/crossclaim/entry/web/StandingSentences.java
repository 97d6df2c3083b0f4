package org.crossclaim.entry.web;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.actor.Cast;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.StandingWords;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Nature;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.page.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The standing of an entry in whole sentences, each with what it comes from (the model,
 * "Standing").
 */
@Component
class StandingSentences {

	private final StandingWords standingWords;

	private final Words words;

	StandingSentences(StandingWords standingWords, Words words) {
		this.standingWords = standingWords;
		this.words = words;
	}

	/** In a word whether it is answered, for an entry that can be. */
	@Nullable String head(Standing standing) {
		return (standing.challenge() != null) ? this.words.say("entry.head." + standing.challenge().word()) : null;
	}

	List<String> of(EntryLine line, Cast cast) {
		List<String> sentences = new ArrayList<>();
		sentences.add(support(line, cast));
		challenge(line, cast, sentences);
		if (line.document().kind() == EntryKind.ALLEGATION) {
			sentences.add(resolution(line.standing()));
		}
		return sentences;
	}

	private String support(EntryLine line, Cast cast) {
		EntryDocument document = line.document();
		Standing standing = line.standing();
		List<String> side = document.speakers();
		String who = side.isEmpty() ? "" : this.standingWords.list(side, cast);
		if (document.natureOrFact() != Nature.FACT) {
			return this.words.say("entry.nature." + document.natureOrFact().word(), who, standing.sources());
		}
		String key = "entry.support." + standing.support().word();
		if (side.isEmpty()) {
			key += ".nobody";
		}
		else if (standing.ownWord() && standing.thirdPartyOrigins() > 0) {
			key += ".own";
		}
		return this.words.say(key, who, standing.sources(), standing.thirdPartyOrigins(),
				this.standingWords.outside(standing, cast), side.size());
	}

	private void challenge(EntryLine line, Cast cast, List<String> sentences) {
		Standing standing = line.standing();
		if (standing.challenge() != null) {
			List<String> repliers = this.standingWords.repliers(standing);
			if (!repliers.isEmpty()) {
				sentences.add(this.words.say("entry.challenge." + standing.challenge().word(),
						this.standingWords.list(repliers, cast), repliers.size()));
			}
			if (standing.challenge() == Challenge.UNANSWERED) {
				sentences.add(this.words.say("entry.challenge.unanswered"));
			}
			if (standing.challenge() == Challenge.ANSWERED_BY_OTHERS) {
				sentences.add(this.words.say(nobody(line.document())));
			}
		}
		if (standing.undermined() > 0) {
			sentences.add(this.words.say("entry.undermined", standing.undermined()));
		}
	}

	private static String nobody(EntryDocument document) {
		if (document.kind() == EntryKind.COUNTERCLAIM) {
			return "entry.challenge.none-answered";
		}
		return document.against().isEmpty() ? "entry.challenge.accuses-nobody" : "entry.challenge.none-accused";
	}

	private String resolution(Standing standing) {
		return switch (standing.resolution()) {
			case "open" ->
				this.words.say(standing.resolutions().isEmpty() ? "entry.outcome.open" : "entry.outcome.interim");
			case "mixed" -> this.words.say("entry.outcome.mixed");
			default -> this.words.say("entry.outcome.final", this.words.say("word.Outcome." + standing.resolution()));
		};
	}

}
