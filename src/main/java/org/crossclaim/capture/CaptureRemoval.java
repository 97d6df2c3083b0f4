package org.crossclaim.capture;

import java.util.UUID;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Removable;
import org.crossclaim.editorial.removal.RemovalOrder;
import org.crossclaim.editorial.removal.RemovalScope;
import org.crossclaim.shared.Blank;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The captures of sources. Their days and hashes stay; a content that another source
 * served, too, stays with that.
 */
@Component
@Order(6)
class CaptureRemoval implements Removable {

	private static final String THEIRS = "source = any(?)";

	private final JdbcClient jdbc;

	CaptureRemoval(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kept() {
		return "captures";
	}

	@Override
	public long count(RemovalScope scope) {
		return (scope.kind() != SubjectKind.SOURCE) ? 0
				: this.jdbc.sql("select count(*) from capture where " + THEIRS)
					.param(sources(scope))
					.query(Long.class)
					.single();
	}

	@Override
	public void blank(RemovalScope scope, RemovalOrder order) {
		if (scope.kind() != SubjectKind.SOURCE) {
			return;
		}
		this.jdbc.sql("""
				update capture_content k set body = null, text = null
				where k.sha256 in (select content from capture where source = any(:sources))
				and not exists (select 1 from capture c where c.content = k.sha256 and c.source <> all(:sources))""")
			.param("sources", sources(scope))
			.update();
		this.jdbc.sql("""
				update capture set asked_address = case when asked_address is null then null else :mark end,
				  address = case when address is null then null else :mark end,
				  head = case when head is null then null else :mark end,
				  file_name = case when file_name is null then null else :mark end
				where source = any(:sources)""").param("mark", Blank.MARK).param("sources", sources(scope)).update();
		this.jdbc.sql("""
				update capture_request set arguments = '{}',
				  fault = case state when 'waiting' then 'capture.removed' else fault end,
				  state = case state when 'waiting' then 'failed' else state end
				where source = any(?)""").param(sources(scope)).update();
	}

	private static UUID[] sources(RemovalScope scope) {
		return scope.subjects().toArray(UUID[]::new);
	}

}
