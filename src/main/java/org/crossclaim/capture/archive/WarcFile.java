package org.crossclaim.capture.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import org.crossclaim.capture.Capture;
import org.crossclaim.shared.Sha256;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes one capture as a WARC file. The same capture gives the same bytes every time.
 */
public final class WarcFile {

	private static final Pattern STATUS_LINE = Pattern.compile("HTTP/[\\d.]+ \\d{3}.*");

	/** What told how a content was sent, and no longer holds of the content alone. */
	private static final Pattern SENDING = Pattern
		.compile("(?i)(content-encoding|transfer-encoding|content-length)\\s*:.*");

	private static final String SHA256 = "sha256";

	private WarcFile() {
	}

	/**
	 * A capture as a file.
	 * @param capture the capture
	 * @param body its content
	 * @param target the address whose copy it is
	 * @param here the address of the capture at this site
	 * @return the file, compressed record by record
	 */
	public static byte[] of(Capture capture, byte[] body, String target, String here) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (WarcWriter writer = new WarcWriter(Channels.newChannel(file), WarcCompression.GZIP)) {
			writer.write(about(capture, here));
			writer.write((capture.head() != null && STATUS_LINE.matcher(first(capture.head())).matches())
					? response(capture, capture.head(), body, target) : resource(capture, body, target));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

	private static Warcinfo about(Capture capture, String here) {
		Map<String, List<String>> fields = new TreeMap<>();
		fields.put("software", List.of("Crossclaim"));
		fields.put("format", List.of("WARC file version 1.1"));
		fields.put("conformsTo",
				List.of("http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"));
		fields.put("isPartOf", List.of(here));
		fields.put("description",
				List.of((capture.broughtBy() == null)
						? "The response with its content decoded; header lines of its transfer are renamed"
						: "Brought as a file, not fetched"));
		byte[] block = lines(fields).getBytes(StandardCharsets.UTF_8);
		return new Warcinfo.Builder().version(MessageVersion.WARC_1_1)
			.recordId(id(capture, "warcinfo"))
			.date(capture.taken())
			.filename("capture-" + capture.id() + ".warc.gz")
			.blockDigest(SHA256, Sha256.hex(block))
			.body(MediaType.WARC_FIELDS, block)
			.build();
	}

	private static WarcTargetRecord response(Capture capture, String head, byte[] body, String target) {
		byte[] lines = bytes(honest(head, body.length) + "\r\n");
		byte[] block = new byte[lines.length + body.length];
		System.arraycopy(lines, 0, block, 0, lines.length);
		System.arraycopy(body, 0, block, lines.length, body.length);
		return new WarcResponse.Builder(target).version(MessageVersion.WARC_1_1)
			.recordId(id(capture, "response"))
			.warcinfoId(URI.create("urn:uuid:" + id(capture, "warcinfo")))
			.date(capture.taken())
			.payloadDigest(SHA256, capture.sha256())
			.blockDigest(SHA256, Sha256.hex(block))
			.body(MediaType.HTTP_RESPONSE, block)
			.build();
	}

	private static WarcTargetRecord resource(Capture capture, byte[] body, String target) {
		return new WarcResource.Builder().setHeader("WARC-Target-URI", target)
			.version(MessageVersion.WARC_1_1)
			.recordId(id(capture, "resource"))
			.warcinfoId(URI.create("urn:uuid:" + id(capture, "warcinfo")))
			.date(capture.taken())
			.payloadDigest(SHA256, capture.sha256())
			.blockDigest(SHA256, capture.sha256())
			.body(MediaType.parse(capture.mediaType()), body)
			.build();
	}

	/** The lines of a head, so that they hold of the content as it stands in the file. */
	private static String honest(String head, int length) {
		StringBuilder lines = new StringBuilder();
		for (String line : head.split("\r?\n")) {
			if (!line.isEmpty()) {
				lines.append(SENDING.matcher(line).matches() ? "X-Archive-Orig-" : "").append(line).append("\r\n");
			}
		}
		return lines.append("Content-Length: ").append(length).append("\r\n").toString();
	}

	/**
	 * Bytes of a header are handed on as Latin letters, and go back as the same bytes.
	 */
	private static byte[] bytes(String head) {
		return head.getBytes(StandardCharsets.ISO_8859_1.newEncoder().canEncode(head) ? StandardCharsets.ISO_8859_1
				: StandardCharsets.UTF_8);
	}

	private static String first(String head) {
		return head.lines().findFirst().orElse("");
	}

	private static String lines(Map<String, List<String>> fields) {
		StringBuilder lines = new StringBuilder();
		fields.forEach((name, values) -> values
			.forEach((value) -> lines.append(name).append(": ").append(value).append("\r\n")));
		return lines.toString();
	}

	/** The same for the same capture. */
	private static UUID id(Capture capture, String record) {
		return UUID.nameUUIDFromBytes((record + ":" + capture.id()).getBytes(StandardCharsets.UTF_8));
	}

}
