package org.crossclaim.reply;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

import org.crossclaim.actor.Actors;
import org.crossclaim.editing.Occasions;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.page.Words;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A statement gives occasion to the entry that puts it on record. Only editors see
 * statements; for others the form is one like any.
 */
@Component
public class StatementOccasions implements Occasions {

	private static final String NAME = "statement-";

	private final Statements statements;

	private final Publications publications;

	private final Actors actors;

	private final Words words;

	StatementOccasions(Statements statements, Publications publications, Actors actors, Words words) {
		this.statements = statements;
		this.publications = publications;
		this.actors = actors;
		this.words = words;
	}

	@Override
	public boolean has(String occasion, Author author) {
		return number(occasion).isPresent() && author.publishes();
	}

	/** What is not checked yet is in no form. */
	@Override
	public Map<String, List<String>> fields(String occasion) {
		Stated stated = this.statements.find(number(occasion).orElseThrow());
		Stated.Check check = stated.check();
		if (check == null || !stated.state().isOpen()) {
			return Map.of();
		}
		EntryDocument answered = this.publications.find(SubjectKind.ENTRY, stated.entry(), EntryDocument.class)
			.orElseThrow(() -> new NotOnRecord("entry", stated.entry()))
			.document();
		return StatementEntry.fields(stated, check, answered, this.actors.find(new Slug(stated.actor())).document(),
				this.publications.find(SubjectKind.SOURCE, stated.source(), SourceDocument.class).isPresent(),
				this.words);
	}

	@Override
	public Proposed propose(String occasion, Author author, Function<Door, Proposed> proposing) {
		return this.statements.workIn(number(occasion).orElseThrow(), author, () -> proposing.apply(Door.STATEMENT));
	}

	/**
	 * The number of the statement that an occasion names.
	 * @param occasion as the form carried it
	 * @return the number, or empty where it names none
	 */
	public static OptionalLong number(@Nullable String occasion) {
		return (occasion != null && occasion.matches(NAME + "\\d{1,15}"))
				? OptionalLong.of(Long.parseLong(occasion.substring(NAME.length()))) : OptionalLong.empty();
	}

}
