package org.crossclaim.exchange.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What dossiers from outside may be.
 *
 * @param largest how large one may be that comes by the API or a form; files given to the
 * command may be larger. Above 4 MB, {@code server.tomcat.max-http-form-post-size} and
 * {@code spring.servlet.multipart} limit forms, too
 */
@ConfigurationProperties("crossclaim.dossier")
public record DossierSettings(@DefaultValue("4MB") DataSize largest) {

	/**
	 * How large one may be.
	 * @return the number of bytes
	 */
	public int most() {
		return Math.toIntExact(this.largest.toBytes());
	}

}
