package org.crossclaim.capture;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

import org.crossclaim.capture.fetch.Fetched;
import org.crossclaim.capture.text.ExtractedText;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.shared.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores captures. A content that is here already is not stored again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Storing {

	private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+");

	private static final String ANY_TYPE = "application/octet-stream";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Storing(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Stores what was fetched for a request. It is stored once, however often the request
	 * is worked on.
	 * @param source the source
	 * @param request the request
	 * @param fetched what its address answered
	 * @param read the text in it, and the charset in which it turned out to be
	 */
	public void fetched(UUID source, UUID request, Fetched fetched, ExtractedText read) {
		UUID id = Slugs.newId();
		String plain = (read.text() != null) ? plain(read.text()) : null;
		byte[] sha256 = content(fetched.content(), fetched.mediaType(),
				(read.charset() != null) ? read.charset() : fetched.charset(), fetched.keepable(), plain);
		this.jdbc
			.sql("""
					insert into capture (id, source, request, taken, door, asked_address, address, status, head, content, kept)
					values (?, ?, ?, ?, 'fetched', ?, ?, ?, ?, ?, ?)""")
			.params(id, source, request, Timestamp.from(fetched.at()), fetched.asked().toString(),
					fetched.address().toString(), fetched.status(), plain(fetched.head()), sha256, fetched.keepable())
			.update();
		this.events.publishEvent(new CaptureStored(id, source, HexFormat.of().formatHex(sha256), plain));
	}

	/**
	 * Stores what somebody brought as a file.
	 * @param source the source
	 * @param brought what was brought
	 * @return the identity of the capture
	 */
	public UUID brought(UUID source, Brought brought) {
		UUID id = Slugs.newId();
		String plain = (brought.text() != null) ? plain(brought.text()) : null;
		byte[] sha256 = content(brought.content(), brought.mediaType(), brought.charset(), true, plain);
		this.jdbc
			.sql("""
					insert into capture (id, source, taken, door, address, status, head, content, kept, brought_by, file_name)
					values (:id, :source, :taken, 'brought', :address, :status, :head, :content, true, :by, :file)""")
			.param("id", id)
			.param("source", source)
			.param("taken", Timestamp.from(brought.taken()))
			.param("address", brought.address())
			.param("status", brought.status())
			.param("head", (brought.head() != null) ? plain(brought.head()) : null)
			.param("content", sha256)
			.param("by", brought.by())
			.param("file", plain(brought.fileName()))
			.update();
		this.events.publishEvent(new CaptureStored(id, source, HexFormat.of().formatHex(sha256), plain));
		return id;
	}

	private byte[] content(byte[] bytes, String mediaType, @Nullable String charset, boolean kept,
			@Nullable String text) {
		byte[] sha256 = Sha256.of(bytes);
		this.jdbc.sql("""
				insert into capture_content (sha256, length, media_type, charset, body, text)
				values (:sha256, :length, :type, :charset, :body, :text)
				on conflict (sha256) do update set body = excluded.body, text = excluded.text
				where capture_content.body is null and excluded.body is not null""")
			.param("sha256", sha256)
			.param("length", bytes.length)
			.param("type", TYPE.matcher(mediaType).matches() ? mediaType : ANY_TYPE)
			.param("charset", charset)
			.param("body", kept ? bytes : null, java.sql.Types.BINARY)
			.param("text", kept ? text : null)
			.update();
		return sha256;
	}

	/** PostgreSQL keeps no NUL in a text. */
	private static String plain(String text) {
		return text.replace("\u0000", "");
	}

	/**
	 * A capture as somebody brought it.
	 *
	 * @param taken when it was taken
	 * @param address from which address; absent where nobody said
	 * @param status the status that was answered, where the file tells
	 * @param head the status line and the header lines, where the file tells
	 * @param content its bytes
	 * @param mediaType of which type they are, without parameters
	 * @param charset their charset, where the file tells
	 * @param text the text in them; absent where there is none
	 * @param by by whom
	 * @param fileName the name of the file
	 */
	public record Brought(Instant taken, @Nullable String address, @Nullable Integer status, @Nullable String head,
			byte[] content, String mediaType, @Nullable String charset, @Nullable String text, String by,
			String fileName) {
	}

}
