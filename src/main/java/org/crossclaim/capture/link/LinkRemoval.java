package org.crossclaim.capture.link;

import java.util.UUID;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Removable;
import org.crossclaim.editorial.removal.RemovalOrder;
import org.crossclaim.editorial.removal.RemovalScope;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The addresses that were looked at. The days and what was answered stay.
 */
@Component
@Order(7)
class LinkRemoval implements Removable {

	private final LinkRows rows;

	LinkRemoval(LinkRows rows) {
		this.rows = rows;
	}

	@Override
	public String kept() {
		return "links";
	}

	@Override
	public long count(RemovalScope scope) {
		return (scope.kind() != SubjectKind.SOURCE) ? 0 : this.rows.count(sources(scope));
	}

	@Override
	public void blank(RemovalScope scope, RemovalOrder order) {
		if (scope.kind() == SubjectKind.SOURCE) {
			this.rows.blank(sources(scope));
		}
	}

	private static UUID[] sources(RemovalScope scope) {
		return scope.subjects().toArray(UUID[]::new);
	}

}
