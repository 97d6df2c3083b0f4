package org.crossclaim.capture.link;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.ThingMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What became of the address of a source that turned out to be another stays on record
 * with that.
 */
@Component
class LinkMoves {

	private final LinkRows rows;

	LinkMoves(LinkRows rows) {
		this.rows = rows;
	}

	@EventListener
	void follow(ThingMoved moved) {
		if (moved.kind() == SubjectKind.SOURCE && moved.isMerged()) {
			this.rows.move(moved.thing(), moved.into());
		}
	}

}
