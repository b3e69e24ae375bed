import type { Request, Response } from 'express'
import { findProduct } from '../../domain/products/find.ts'
import { show } from '../answer.ts'
import { askingEither } from '../asking.ts'
import { pageQuery, parseQuery } from '../forms/form.ts'
import { productPage } from './product.page.tsx'

/** `GET /products/:id`: a product, and its projects. */
export async function product(req: Request<{ id: string }>, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findProduct(askingEither(req), req.params.id, page), productPage)
}
