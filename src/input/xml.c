#include "input/xml.h"

#include <expat.h>
#include <limits.h>
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"

struct xml {
	XML_Parser parser;
	const struct xml_handlers *handlers;
	void *user;
	unsigned depth;
	int code; /* why reading was ended */
	const char *what;
};

static const XML_Memory_Handling_Suite memory = { mem_alloc, mem_resize, mem_free };

void xml_fail(struct xml *xml, int code, const char *what)
{
	if (xml->code)
		return;
	xml->code = code;
	xml->what = what;
	XML_StopParser(xml->parser, XML_FALSE);
}

static const char *local(const char *name)
{
	const char *colon = strrchr(name, ':');

	return colon ? colon + 1 : name;
}

const char *xml_attribute(const char **attributes, const char *name)
{
	for (; *attributes; attributes += 2)
		if (!strcmp(local(attributes[0]), name))
			return attributes[1];
	return NULL;
}

/* Expat still calls what belongs to one piece of XML after it was stopped. */
static void XMLCALL begin(void *reader, const XML_Char *name, const XML_Char **attributes)
{
	struct xml *xml = reader;

	if (++xml->depth > LIMIT_XML_DEPTH)
		xml_fail(xml, CANDOR_ELIMIT,
			 "the elements of the XML lie too deep inside each other");
	if (!xml->code)
		xml->handlers->begin(xml->user, local(name), attributes);
}

static void XMLCALL end(void *reader, const XML_Char *name)
{
	struct xml *xml = reader;

	xml->depth--;
	if (!xml->code)
		xml->handlers->end(xml->user, local(name));
}

static void XMLCALL text(void *reader, const XML_Char *data, int size)
{
	struct xml *xml = reader;

	if (!xml->code)
		xml->handlers->text(xml->user, (candor_str){ data, (size_t)size });
}

static void XMLCALL refuse_type(void *reader, const XML_Char *name, const XML_Char *system,
				const XML_Char *public, int has_subset)
{
	(void)name;
	(void)system;
	(void)public;
	(void)has_subset;
	xml_fail(reader, CANDOR_EFORMAT,
		 "the XML declares a document type, as no export does; it is not read");
}

int xml_new(struct xml **out, const struct xml_handlers *handlers, void *user, candor_err *err)
{
	struct xml *xml = mem_zero(1, sizeof(*xml));

	*out = NULL;
	if (!xml)
		return err_memory(err);
	xml->parser = XML_ParserCreate_MM(NULL, &memory, NULL);
	if (!xml->parser) {
		mem_free(xml);
		return err_memory(err);
	}
	xml->handlers = handlers;
	xml->user = user;
	XML_SetUserData(xml->parser, xml);
	XML_SetElementHandler(xml->parser, begin, end);
	if (handlers->text)
		XML_SetCharacterDataHandler(xml->parser, text);
	XML_SetStartDoctypeDeclHandler(xml->parser, refuse_type);
	*out = xml;
	return CANDOR_OK;
}

void xml_free(struct xml *xml)
{
	if (!xml)
		return;
	XML_ParserFree(xml->parser);
	mem_free(xml);
}

static int failure(const struct xml *xml, candor_err *err)
{
	enum XML_Error error = XML_GetErrorCode(xml->parser);

	if (xml->code == CANDOR_ENOMEM || error == XML_ERROR_NO_MEMORY)
		return err_memory(err);
	if (xml->code)
		return err_set(err, xml->code, "%s", xml->what);
	return err_set(err, CANDOR_EDAMAGED, "the XML is damaged at line %lu, column %lu: %s",
		       XML_GetCurrentLineNumber(xml->parser),
		       XML_GetCurrentColumnNumber(xml->parser) + 1, XML_ErrorString(error));
}

int xml_feed(struct xml *xml, candor_str bytes, int is_last, candor_err *err)
{
	while (bytes.size > INT_MAX) {
		candor_str part = { bytes.data, INT_MAX };
		int status = xml_feed(xml, part, 0, err);

		if (status < 0)
			return status;
		bytes.data += INT_MAX;
		bytes.size -= INT_MAX;
	}
	if (XML_Parse(xml->parser, bytes.data, (int)bytes.size, is_last) == XML_STATUS_OK &&
	    !xml->code)
		return CANDOR_OK;
	return failure(xml, err);
}
