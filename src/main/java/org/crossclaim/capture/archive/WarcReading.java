package org.crossclaim.capture.archive;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.crossclaim.capture.ContentKind;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages, documents and images in a WARC file that somebody brought, within
 * limits: a small file may unpack to a very large one.
 */
public final class WarcReading {

	/** How many bytes all records may have, unpacked, and all pages in them, decoded. */
	private static final long MOST_UNPACKED = 64L * 1024 * 1024;

	private static final int MOST_RECORDS = 20_000;

	private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

	private final int most;

	private long decoded;

	/**
	 * Reads one file, with a limit.
	 * @param most how many bytes one page may have
	 */
	public WarcReading(int most) {
		this.most = most;
	}

	/**
	 * What is in a file.
	 * @param file the file
	 * @return the pages, documents and images that were answered with success, in order
	 * @throws Refusal at {@code file} if it cannot be read or unpacks to too much
	 */
	public List<Archived> of(byte[] file) {
		List<Archived> found = new ArrayList<>();
		try (WarcReader reader = new WarcReader(new Counted(unpacked(file)))) {
			int records = 0;
			for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
				if (++records > MOST_RECORDS) {
					throw new TooMuch();
				}
				archived(record.get()).filter((one) -> WEB.matcher(one.address()).matches()).ifPresent(found::add);
			}
			return found;
		}
		catch (TooMuch ex) {
			throw new Refusal(List.of(Fault.at("file", "bring.bomb")));
		}
		catch (IOException | IllegalArgumentException | IllegalStateException | DateTimeException ex) {
			throw new Refusal(List.of(Fault.at("file", "bring.unreadable")));
		}
	}

	private static InputStream unpacked(byte[] file) throws IOException {
		InputStream bytes = new ByteArrayInputStream(file);
		return (ContentKind.of(file) == ContentKind.GZIP) ? new GZIPInputStream(bytes) : bytes;
	}

	private Optional<Archived> archived(WarcRecord record) throws IOException {
		if (record instanceof WarcResponse response && response.contentType().base().equals(MediaType.HTTP)) {
			HttpResponse http = response.http();
			if (http.status() / 100 != 2) {
				return Optional.empty();
			}
			byte[] content = read(http.bodyDecoded());
			String head = new String(http.serializeHeader(), StandardCharsets.ISO_8859_1).stripTrailing() + "\r\n";
			return kind(content, type(http)).map((kind) -> new Archived(record.id().toString(), response.target(),
					record.date(), http.status(), head, content, kind, charset(http)));
		}
		if (record instanceof WarcResource resource) {
			byte[] content = read(resource.body());
			return kind(content, resource.contentType()).map((kind) -> new Archived(record.id().toString(),
					resource.target(), record.date(), null, null, content, kind, null));
		}
		return Optional.empty();
	}

	private static Optional<ContentKind> kind(byte[] content, MediaType type) {
		ContentKind kind = ContentKind.of(content);
		if (kind == ContentKind.OTHER && type.base().equals(MediaType.HTML)) {
			return Optional.of(ContentKind.HTML);
		}
		return Optional.of(kind).filter(ContentKind::isRead);
	}

	private static MediaType type(HttpResponse http) {
		return http.headers().first("Content-Type").map(MediaType::parseLeniently).orElse(MediaType.OCTET_STREAM);
	}

	private static @Nullable String charset(HttpResponse http) {
		String named = type(http).parameters().get("charset");
		try {
			return (named != null && Charset.isSupported(named)) ? named : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private byte[] read(MessageBody body) throws IOException {
		byte[] content = body.stream().readNBytes(this.most + 1);
		this.decoded += content.length;
		if (content.length > this.most || this.decoded > MOST_UNPACKED) {
			throw new TooMuch();
		}
		return content;
	}

	/** It unpacks to more than anybody brings. */
	private static final class TooMuch extends IOException {

	}

	/** Ends what unpacks to too much. */
	private static final class Counted extends FilterInputStream {

		private long count;

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count((one < 0) ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int read = super.read(into, offset, length);
			count(Math.max(read, 0));
			return read;
		}

		private void count(int read) throws TooMuch {
			this.count += read;
			if (this.count > MOST_UNPACKED) {
				throw new TooMuch();
			}
		}

	}

}
