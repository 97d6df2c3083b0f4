package org.crossclaim.capture.web;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.capture.Capture;
import org.crossclaim.capture.CaptureAccess;
import org.crossclaim.capture.Captures;
import org.crossclaim.capture.archive.WarcFile;
import org.crossclaim.page.Address;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Sha256;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What was captured itself, for those who read it whole: dead in a browser, and as a file
 * to take away.
 */
@Controller
class CopyController {

	private final Captures captures;

	private final Sources sources;

	private final CaptureAccess access;

	CopyController(Captures captures, Sources sources, CaptureAccess access) {
		this.captures = captures;
		this.sources = sources;
		this.access = access;
	}

	@GetMapping("/captures/{id}/page")
	ResponseEntity<byte[]> page(@PathVariable UUID id, HttpServletResponse response) {
		Capture capture = this.captures.find(id);
		SourceDocument source = allowed(capture);
		byte[] body = body(capture);
		ServedCopy copy = ServedCopy.of(capture,
				this.captures.charset(capture.sha256()).map(Charset::forName).orElse(null), body,
				() -> this.captures.text(capture.sha256()));
		DeadHeaders.on(response);
		Mementos.of(source, this.captures.of(source.id())).on(response, capture);
		ContentDisposition shown = copy.toKeep()
				? ContentDisposition.attachment().filename("capture-" + capture.id()).build()
				: ContentDisposition.inline().build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(copy.type()))
			.header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
			.body(copy.bytes());
	}

	@GetMapping("/captures/{id}/capture.warc.gz")
	ResponseEntity<byte[]> file(@PathVariable UUID id) {
		Capture capture = this.captures.find(id);
		SourceDocument source = allowed(capture);
		String here = Address.of("/captures/" + capture.id());
		byte[] file = WarcFile.of(capture, body(capture), target(capture, source, here), here);
		return ResponseEntity.ok()
			.eTag("\"" + Sha256.hex(file) + "\"")
			.cacheControl(CacheControl.noCache())
			.contentType(MediaType.parseMediaType("application/warc"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("capture-" + capture.id() + ".warc.gz").build().toString())
			.body(file);
	}

	private SourceDocument allowed(Capture capture) {
		SourceDocument source = this.sources.find(new Slug(capture.slug())).document();
		if (!this.access.allows(source)) {
			throw new AccessDeniedException("Captures of this source are read whole by editors");
		}
		return source;
	}

	private byte[] body(Capture capture) {
		return Optional.of(capture)
			.filter(Capture::isHere)
			.flatMap((one) -> this.captures.body(one.sha256()))
			.orElseThrow(() -> new NotOnRecord("capture", capture.id().toString()));
	}

	private static String target(Capture capture, SourceDocument source, String here) {
		if (capture.address() != null) {
			return Mementos.ascii(capture.address());
		}
		return (source.url() != null) ? Mementos.ascii(source.url()) : here;
	}

}
