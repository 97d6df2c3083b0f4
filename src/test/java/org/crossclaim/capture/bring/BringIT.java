package org.crossclaim.capture.bring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import org.crossclaim.account.Role;
import org.crossclaim.capture.Capture;
import org.crossclaim.capture.Captures;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Captures that editors bring as files, or ask for.
 */
@OnPostgres
class BringIT {

	private static final String WHEN = "2026-03-01T10:00";

	private static final Instant ARCHIVED = Instant.parse("2026-02-25T08:30:00Z");

	private final String slug = "brought-" + UUID.randomUUID();

	private final String address = "https://brought.example/" + this.slug;

	private final String form = "/editing/sources/" + this.slug + "/capture";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Captures captures;

	private String handle;

	private Visitor editor;

	@BeforeEach
	void arrive() throws IOException {
		this.handle = Editors.make(this.jdbc, Role.EDITOR);
		this.editor = Editors.signedIn(this.port, this.handle);
		new Dossier("sources:\n- {id: " + this.slug + ", kind: press, title: A brought page, publisher: A paper, url: '"
				+ this.address + "', language: en, published: 2026-02-28}\n- {id: " + this.slug
				+ "-paper, kind: press, title: On paper, publisher: A paper, language: en, published: 2026-02-28}\n")
			.into(this.dossiers);
	}

	@Test
	void aPageIsKeptAsBroughtByWhoeverBroughtIt() {
		assertThat(Jsoup.parse(this.editor.get(this.form).body()).select("#address").val()).isEqualTo(this.address);
		Capture capture = brought(send("C:\\saved\\the page.png", html("Behind the wall."), WHEN, this.address));
		assertThat(capture.taken()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
		assertThat(capture.address()).isEqualTo(this.address);
		assertThat(capture.mediaType()).isEqualTo("text/html");
		assertThat(capture.fileName()).isEqualTo("the page.png");
		assertThat(this.captures.text(capture.sha256())).get().asString().contains("Behind the wall.");
		Document page = Jsoup.parse(this.editor.get("/captures/" + capture.id()).body());
		assertThat(page.text()).contains("brought as a file by Ada " + this.handle, "Behind the wall.", "the page.png");
		assertThat(new Visitor(this.port).get("/sources/" + this.slug).body())
			.contains("brought as a file by Ada " + this.handle);
		assertThat(Editors.signedIn(this.port, this.jdbc, Role.ADMINISTRATOR).get("/editing/audit").body())
			.contains("brought a copy", "source " + this.slug);
		byte[] warc = this.editor.get("/captures/" + capture.id() + "/capture.warc.gz")
			.body()
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(warc).isNotEmpty();
	}

	@Test
	void everyFaultIsToldAtItsFieldAndNothingTypedIsLost() {
		HttpResponse<String> refused = send("", new byte[0], "yesterday", "gopher://old.example/");
		assertThat(refused.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.select(".summary a").eachAttr("href")).containsExactlyInAnyOrder("#file", "#taken", "#address");
		assertThat(page.select("#file-wrong").text()).contains("No file");
		assertThat(page.select("#taken").val()).isEqualTo("yesterday");
		assertThat(page.select("#address").val()).isEqualTo("gopher://old.example/");
		assertFault("file", "neither a page", send("page.html", bytes("MZ\u0090 a program"), WHEN, ""));
		assertFault("file", "larger than 10 MB", send("a.html", html("x".repeat(11_000_000)), WHEN, ""));
		assertFault("taken", "Say when", send("a.html", html("A"), "", ""));
		assertFault("taken", "later than now", send("a.html", html("A"), "2999-01-01T00:00", ""));
		assertFault("address", "is no address", send("a.html", html("A"), WHEN, "https://"));
		assertThat(this.captures.of(this.slug)).isEmpty();
		assertThat(send("a.html", new byte[17_000_000], WHEN, "").statusCode()).isEqualTo(413);
	}

	@Test
	void documentsAndImagesAreTakenByTheirFirstBytes() {
		assertThat(brought(send("a.html", bytes("\u0089PNG\r\n\u001a\n" + this.slug), WHEN, "")).mediaType())
			.isEqualTo("image/png");
		assertThat(brought(send("a.html", bytes("\u00ff\u00d8\u00ff\u00e0" + this.slug), WHEN, "")).mediaType())
			.isEqualTo("image/jpeg");
		assertThat(brought(send("a.html", bytes("RIFF0000WEBPVP8 " + this.slug), WHEN, "")).mediaType())
			.isEqualTo("image/webp");
		Capture pdf = brought(send("a.html", bytes("%PDF-1.4\n" + this.slug), WHEN, ""));
		assertThat(pdf.mediaType()).isEqualTo("application/pdf");
		assertThat(pdf.hasText()).isFalse();
		assertThat(pdf.address()).isNull();
	}

	@Test
	void ofAnArchiveThePageOfTheSourceIsTaken() throws IOException {
		byte[] archive = archive(response("https://other.example/", html("Another page.")),
				response(this.address + "/?utm_source=x", zipped(html("The page itself.")), "Content-Encoding: gzip"));
		Capture capture = brought(send("saved.txt", archive, "", ""));
		assertThat(capture.taken()).isEqualTo(ARCHIVED);
		assertThat(capture.address()).isEqualTo(this.address + "/?utm_source=x");
		assertThat(capture.status()).isEqualTo(200);
		assertThat(capture.head()).startsWith("HTTP/1.1 200 OK\r\n").contains("X-Name: of-the-archive");
		assertThat(this.captures.text(capture.sha256())).get().asString().contains("The page itself.");
		Capture only = brought(send("one.warc.gz",
				archive(response("https://other.example/" + this.slug, html("The only one " + this.slug))), "", ""));
		assertThat(only.address()).isEqualTo("https://other.example/" + this.slug);
	}

	@Test
	void ofAnArchiveWithSeveralItIsAskedWhich() throws IOException {
		WarcResponse first = response("https://other.example/1", html("First."));
		WarcResponse second = response("https://other.example/2", html("Second."));
		byte[] archive = archive(first, second);
		HttpResponse<String> asked = send("a.warc.gz", archive, "", "");
		assertThat(asked.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(asked.body());
		assertThat(page.select("#record-wrong").text()).contains("2 pages");
		assertThat(page.select("input[name=record]").eachAttr("value")).containsExactly(first.id().toString(),
				second.id().toString());
		assertThat(page.select("#record .option").eachText()).first()
			.asString()
			.contains("https://other.example/1", "25 February 2026, 08:30:00 UTC");
		HttpResponse<String> chosen = this.editor.upload(this.form, this.form, "a.warc.gz", archive, "record",
				second.id().toString());
		assertThat(brought(chosen).address()).isEqualTo("https://other.example/2");
	}

	@Test
	void archivesThatCannotBeReadOrUnpackToTooMuchAreRefused() throws IOException {
		byte[] archive = archive(response(this.address, html("The page itself.")));
		assertFault("file", "cannot be read", send("a.warc.gz", Arrays.copyOf(archive, archive.length / 2), "", ""));
		assertFault("file", "cannot be read", send("a.gz", zipped(bytes("no archive")), "", ""));
		assertFault("file", "holds no page", send("a.warc.gz", archive(), "", ""));
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (OutputStream zipped = new GZIPOutputStream(bomb)) {
			zipped.write(bytes("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:" + UUID.randomUUID()
					+ ">\r\nWARC-Date: 2026-02-25T08:30:00Z\r\nWARC-Target-URI: " + this.address
					+ "\r\nContent-Type: text/html\r\nContent-Length: 900000000\r\n\r\n"));
			byte[] much = new byte[1_000_000];
			for (int i = 0; i < 100; i++) {
				zipped.write(much);
			}
		}
		assertThat(bomb.size()).isLessThan(200_000);
		assertFault("file", "unpacks to more", send("a.warc.gz", bomb.toByteArray(), "", ""));
		assertFault("file", "unpacks to more", send("a.warc.gz",
				archive(response(this.address, zipped(new byte[20_000_000]), "Content-Encoding: gzip")), "", ""));
		assertThat(this.captures.of(this.slug)).isEmpty();
	}

	@Test
	void aCopyIsAskedForOnceUntilThereIsOne() {
		String ask = "/editing/sources/" + this.slug + "/captures";
		for (int i = 0; i < 2; i++) {
			assertThat(Visitor.leadsTo(this.editor.send(this.form, ask))).isEqualTo(this.form);
		}
		assertThat(Jsoup.parse(this.editor.get(this.form).body()).select("[role=status]").text())
			.contains("A copy was asked for on", "It waits for its turn");
		assertThat(this.jdbc.sql(
				"select count(*) from capture_request r join source s on s.id = r.source where s.slug = ? and asked_by = ?")
			.params(this.slug, "Ada " + this.handle)
			.query(Long.class)
			.single()).isEqualTo(1);
		HttpResponse<String> refused = this.editor.send(this.form, "/editing/sources/" + this.slug + "-paper/captures");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select(".summary").text()).contains("no web address");
	}

	private HttpResponse<String> send(String name, byte[] file, String taken, String from) {
		return this.editor.upload(this.form, this.form, name, file, "taken", taken, "address", from);
	}

	private void assertFault(String field, String words, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(words).isEqualTo(422);
		assertThat(Jsoup.parse(answer.body()).select("#" + field + "-wrong").text()).contains(words);
	}

	private Capture brought(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).select(".summary").text()).isEqualTo(302);
		assertThat(Visitor.leadsTo(answer)).startsWith("/captures/");
		return this.captures.find(UUID.fromString(Visitor.leadsTo(answer).substring("/captures/".length())));
	}

	private static WarcResponse response(String address, byte[] body, String... headers) throws IOException {
		String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Name: of-the-archive\r\n"
				+ String.join("", List.of(headers).stream().map((one) -> one + "\r\n").toList()) + "Content-Length: "
				+ body.length + "\r\n\r\n";
		ByteArrayOutputStream block = new ByteArrayOutputStream();
		block.writeBytes(bytes(head));
		block.writeBytes(body);
		return new WarcResponse.Builder(URI.create(address)).date(ARCHIVED)
			.body(MediaType.HTTP_RESPONSE, block.toByteArray())
			.build();
	}

	private static byte[] archive(WarcResponse... records) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (WarcWriter writer = new WarcWriter(Channels.newChannel(file), WarcCompression.GZIP)) {
			writer.write(new WarcResource.Builder(URI.create("https://other.example/a.txt")).date(ARCHIVED)
				.body(MediaType.PLAIN_TEXT, bytes("No page."))
				.build());
			for (WarcResponse record : records) {
				writer.write(record);
			}
		}
		return file.toByteArray();
	}

	private static byte[] zipped(byte[] content) throws IOException {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(zipped)) {
			out.write(content);
		}
		return zipped.toByteArray();
	}

	private static byte[] html(String words) {
		return ("<!doctype html><html lang=en><title>A page</title><p>" + words).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
