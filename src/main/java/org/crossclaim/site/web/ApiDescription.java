package org.crossclaim.site.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.crossclaim.shared.AsOf;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Slug;
import org.springdoc.core.customizers.OpenApiCustomizer;
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
		return new OpenAPI()
			.components(new Components().addSecuritySchemes("token",
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("bearer")
						.description("A token that an account made, of scope propose or publish")))
			.info(new Info().title("Crossclaim")
				.version("1")
				.description(
						"Who alleges what against whom, who answered how, and what it rests on. Every statement is its speaker's, none is Crossclaim's.")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
	}

	/** Whatever is read can be asked for as of a moment. */
	@Bean
	OpenApiCustomizer asOfOnSingleThings() {
		return (described) -> described.getPaths().forEach((path, item) -> {
			if (item.getGet() != null && path.contains("{slug}") && !names(item.getGet(), AsOf.PARAMETER)) {
				item.getGet()
					.addParametersItem(new QueryParameter().name(AsOf.PARAMETER)
						.description(
								"The moment at which the record is shown, a day or an instant (RFC 3339); absent for today")
						.schema(new StringSchema()));
			}
		});
	}

	private static boolean names(Operation operation, String parameter) {
		return operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((one) -> parameter.equals(one.getName()));
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
