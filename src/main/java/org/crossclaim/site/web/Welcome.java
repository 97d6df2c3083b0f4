package org.crossclaim.site.web;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says at the end of the start where to look.
 */
@Component
class Welcome {

	private static final Log log = LogFactory.getLog(Welcome.class);

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
				&& web.getWebServer() != null) {
			log.info("Crossclaim is ready at http://localhost:" + web.getWebServer().getPort() + "/");
		}
	}

}
