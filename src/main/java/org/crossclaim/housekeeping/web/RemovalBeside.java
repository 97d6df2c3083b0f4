package org.crossclaim.housekeeping.web;

import java.util.Optional;
import java.util.Set;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Role;
import org.crossclaim.editing.Beside;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.page.Section;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Leads administrators from the form of a thing to its removal for legal reasons.
 */
@Component
class RemovalBeside implements Beside {

	private static final Set<String> LISTS = Set.of("entries", "sources", "actors");

	private final CurrentAccount current;

	RemovalBeside(CurrentAccount current) {
		this.current = current;
	}

	@Override
	public Optional<Section> of(String list, @Nullable String slug, @Nullable String occasion, Author reader) {
		if (slug == null || !LISTS.contains(list)
				|| this.current.get().filter((person) -> person.may(Role.ADMINISTRATOR)).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Section("housekeeping/beside", "/editing/" + list + "/" + slug + "/removal"));
	}

}
