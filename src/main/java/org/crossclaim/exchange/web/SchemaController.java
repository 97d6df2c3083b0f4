package org.crossclaim.exchange.web;

import java.time.Duration;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The JSON Schema of dossiers at its address. A version only grows.
 */
@Controller
class SchemaController {

	@GetMapping("/schemas/dossier-v1.json")
	ResponseEntity<Resource> show() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/schema+json"))
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body(new ClassPathResource("schemas/dossier-v1.json"));
	}

}
