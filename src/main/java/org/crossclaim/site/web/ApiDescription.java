package org.crossclaim.site.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Slug;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * How the API describes itself (OpenAPI 3.1), and the tags of what it and the pages
 * answer.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	@Bean
	OpenAPI openApi() {
		SpringDocUtils.getConfig()
			.replaceWithSchema(Edtf.class, new StringSchema().description("Date, EDTF levels 0 and 1"))
			.replaceWithSchema(Slug.class, new StringSchema().pattern(Slug.PATTERN).maxLength(100))
			.replaceWithSchema(LocalisedText.class, new ObjectSchema().additionalProperties(new StringSchema())
				.description("The text by BCP 47 language tag"));
		return new OpenAPI().info(new Info().title("Crossclaim")
			.version("1")
			.description(
					"Who alleges what against whom, who answered how, and what it rests on. Every statement is its speaker's, none is Crossclaim's.")
			.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
	}

	/** Weak tags, for what does not bring a tag of its own. */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		filter.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/", "/api/*", "/disputes/*", "/entries/*", "/actors", "/actors/*", "/sources",
				"/sources/*", "/method", "/about", "/changes", "/corrections", "*.atom");
		return registration;
	}

}
