package org.crossclaim.reply.web;

import java.util.Optional;
import java.util.OptionalLong;

import org.crossclaim.editing.Beside;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.page.Section;
import org.crossclaim.reply.StatementOccasions;
import org.crossclaim.reply.Statements;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Shows editors a statement beside the form by which they put it on record.
 */
@Component
class StatementBeside implements Beside {

	private final Statements statements;

	private final StatementViews views;

	StatementBeside(Statements statements, StatementViews views) {
		this.statements = statements;
		this.views = views;
	}

	@Override
	public Optional<Section> of(String list, @Nullable String slug, @Nullable String occasion, Author reader) {
		OptionalLong number = StatementOccasions.number(occasion);
		if (number.isEmpty() || !reader.publishes()) {
			return Optional.empty();
		}
		return Optional.of(new Section("reply/beside", this.views.of(this.statements.find(number.getAsLong()))));
	}

}
