package org.crossclaim.capture.archive;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.crossclaim.capture.Capture;
import org.crossclaim.capture.CaptureDoor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;
import org.netpreserve.jwarc.tools.ValidateTool;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Captures as WARC files, read by the library's own tools.
 */
class WarcFileTests {

	private static final String ADDRESS = "https://example.org/%E6%A2%9D?a=1";

	private static final String HERE = "https://crossclaim.example/captures/0";

	private static final byte[] BODY = "<!doctype html><p>第一段。\r\n\r\nWARC/1.0\r\n".getBytes(StandardCharsets.UTF_8);

	private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
			+ "content-encoding: br\r\nTransfer-Encoding: chunked\r\nContent-Length: 7\r\nX-Name: \u00e6\u00a2\u009d\r\n";

	@TempDir
	private Path folder;

	@Test
	void aResponseIsReadBackAsItWasStored() throws Exception {
		Capture capture = capture(HEAD, null);
		byte[] file = WarcFile.of(capture, BODY, ADDRESS, HERE);
		assertValid(file);
		try (WarcReader reader = new WarcReader(new ByteArrayInputStream(file))) {
			Warcinfo about = (Warcinfo) reader.next().orElseThrow();
			assertThat(about.fields().first("software")).contains("Crossclaim");
			assertThat(about.fields().first("isPartOf")).contains(HERE);
			WarcResponse response = (WarcResponse) reader.next().orElseThrow();
			assertThat(response.target()).isEqualTo(ADDRESS);
			assertThat(response.date()).isEqualTo(capture.taken());
			assertThat(response.warcinfoID()).contains(about.id());
			assertThat(response.payloadDigest().orElseThrow().hex()).isEqualTo(capture.sha256());
			assertThat(response.http().status()).isEqualTo(200);
			assertThat(response.http().headers().first("Content-Type")).contains("text/html; charset=utf-8");
			assertThat(response.http().headers().first("X-Archive-Orig-content-encoding")).contains("br");
			assertThat(response.http().headers().first("X-Archive-Orig-Transfer-Encoding")).contains("chunked");
			assertThat(response.http().headers().all("Content-Length")).containsExactly(String.valueOf(BODY.length));
			assertThat(response.http().bodyDecoded().stream().readAllBytes()).isEqualTo(BODY);
			assertThat(reader.next()).isEmpty();
		}
		assertThat(WarcFile.of(capture, BODY, ADDRESS, HERE)).as("the same bytes every time").isEqualTo(file);
	}

	@Test
	void whatWasBroughtIsAResource() throws Exception {
		byte[] file = WarcFile.of(capture(null, "Ada"), BODY, ADDRESS, HERE);
		assertValid(file);
		try (WarcReader reader = new WarcReader(new ByteArrayInputStream(file))) {
			reader.next();
			WarcResource resource = (WarcResource) reader.next().orElseThrow();
			assertThat(resource.target()).isEqualTo(ADDRESS);
			assertThat(resource.contentType().toString()).isEqualTo("text/html");
			assertThat(resource.body().stream().readAllBytes()).isEqualTo(BODY);
		}
	}

	@Test
	void theValidationWouldFindAnotherByte() throws Exception {
		byte[] file = WarcFile.of(capture(HEAD, null), BODY, ADDRESS, HERE);
		file[file.length - 20] ^= 1;
		assertThat(validates(file)).isFalse();
	}

	private void assertValid(byte[] file) throws Exception {
		assertThat(validates(file)).isTrue();
	}

	/** The tool ends the JVM where it is called as a program. */
	private boolean validates(byte[] file) throws Exception {
		Path path = this.folder.resolve("a.warc.gz");
		Files.write(path, file);
		Method validate = ValidateTool.class.getDeclaredMethod("validate", Path.class);
		validate.setAccessible(true);
		return (boolean) validate.invoke(new ValidateTool(true), path);
	}

	private static Capture capture(@Nullable String head, @Nullable String by) throws NoSuchAlgorithmException {
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(BODY));
		return new Capture(UUID.fromString("01932f00-0000-7000-8000-000000000001"), UUID.randomUUID(), "a-source",
				Instant.parse("2026-11-25T18:00:00.123456Z"), (by != null) ? CaptureDoor.BROUGHT : CaptureDoor.FETCHED,
				ADDRESS, ADDRESS, (head != null) ? 200 : null, head, sha256, BODY.length, "text/html", true, true, true,
				by, (by != null) ? "a.html" : null);
	}

}
