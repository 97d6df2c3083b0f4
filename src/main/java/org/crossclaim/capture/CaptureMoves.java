package org.crossclaim.capture;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.ThingMoved;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Captures of a source that turned out to be another are captures of that.
 */
@Component
class CaptureMoves {

	private final JdbcClient jdbc;

	CaptureMoves(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void follow(ThingMoved moved) {
		if (moved.kind() != SubjectKind.SOURCE || !moved.isMerged()) {
			return;
		}
		this.jdbc.sql("""
				update capture_request set state = 'failed', fault = 'capture.merged', tried = now()
				where source = ? and state = 'waiting'""").param(moved.thing()).update();
		this.jdbc.sql("update capture_request set source = ? where source = ?")
			.params(moved.into(), moved.thing())
			.update();
		this.jdbc.sql("update capture set source = ? where source = ?").params(moved.into(), moved.thing()).update();
	}

}
