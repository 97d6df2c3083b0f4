package org.crossclaim.reply.web;

import java.util.Optional;

import org.crossclaim.page.Section;
import org.crossclaim.reply.Statements;
import org.crossclaim.suggestion.Receipted;

import org.springframework.stereotype.Component;

/**
 * Tells whoever sent a statement what became of it.
 */
@Component
class StatementReceipts implements Receipted {

	private final Statements statements;

	private final StatementViews views;

	StatementReceipts(Statements statements, StatementViews views) {
		this.statements = statements;
		this.views = views;
	}

	@Override
	public Optional<Section> of(String receipt) {
		return this.statements.of(receipt).map((one) -> new Section("reply/receipt", this.views.of(one)));
	}

}
