package org.crossclaim.reply.web;

import java.util.Arrays;
import java.util.List;

import org.crossclaim.entry.document.ResponseKind;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decides on a statement, as typed.
 *
 * @param how how the editor checked who sent it
 * @param response how it answers the entry, words of {@link ResponseKind}
 * @param reason why it is declined
 */
record CheckForm(String how, List<String> response, String reason) {

	CheckForm(@Nullable String how, @Nullable List<String> response, @Nullable String reason) {
		this.how = StatementForm.typed(how);
		this.response = (response != null) ? List.copyOf(response) : List.of();
		this.reason = StatementForm.typed(reason);
	}

	/** The kinds that the model knows, in its order. */
	List<ResponseKind> kinds() {
		return Arrays.stream(ResponseKind.values()).filter((kind) -> this.response.contains(kind.word())).toList();
	}

}
