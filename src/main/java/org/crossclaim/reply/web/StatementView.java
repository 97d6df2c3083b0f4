package org.crossclaim.reply.web;

import java.util.List;

import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.crossclaim.reply.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A statement on a page.
 *
 * @param it the statement
 * @param state what became of it, for message keys
 * @param actor the name of whoever speaks
 * @param text the statement, marked with its language
 * @param sent when it was sent
 * @param checked when it was checked who sent it
 * @param response how it answers the entry, in words
 * @param decided when it was decided on
 * @param open whether it can be checked, worked in or declined
 */
record StatementView(Stated it, String state, Label actor, Label text, Moment sent, @Nullable Moment checked,
		List<String> response, @Nullable Moment decided, boolean open) {
}
